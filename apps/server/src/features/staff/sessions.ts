import { createHash, randomBytes } from 'node:crypto';
import type { Context } from '../../context.ts';
import type { Actor } from '../../platform/audit/audit.ts';
import type { Passwords } from '../../platform/auth/passwords.ts';
import type { SignedIn } from '../../platform/auth/signed-in.ts';
import type { Db } from '../../schema.ts';
import { fail } from './errors.ts';
import { clearFailures, countTry, forgiveTry } from './failure-store.ts';
import { IDLE_LIMIT_MS, isSessionOver, MAX_FAILURES, SESSION_LIMIT_MS, TOUCH_INTERVAL_MS } from './rules.ts';
import {
  deleteEndedSessions,
  deleteSession,
  deleteSessionsOf,
  findSession,
  insertSession,
  touchSession,
} from './session-store.ts';
import { findAccount } from './store.ts';

export type SessionPorts = Pick<Context, 'db' | 'clock' | 'audit' | 'vault'>;

const hashOf = (token: string) => createHash('sha256').update(token).digest();

/** The key under which failures of a login are counted. */
export function loginSubject(vault: Context['vault'], login: string): Buffer {
  return vault.blindIndex(login.trim().toLowerCase(), 'sign-in.login');
}

/**
 * Opens a session and answers its token (256 random bits; only the hash is stored).
 *
 * Unknown, disabled and locked-out logins get the same answer, after the same work, as a wrong password.
 * @throws AppError `staff.sign-in-refused`
 */
export async function signIn(
  ports: SessionPorts & { passwords: Passwords },
  attempt: { login: string; password: string; address: string; userAgent: string },
): Promise<{ token: string; staff: SignedIn }> {
  const { db, clock, audit, vault, passwords } = ports;
  const now = clock.now();
  const login = loginSubject(vault, attempt.login);
  const address = vault.blindIndex(attempt.address, 'sign-in.address');
  const tries = await countTry(db, [login, address], now);
  const account = await findAccount(db, attempt.login.trim().toLowerCase());
  const isOpen = tries <= MAX_FAILURES && account !== undefined && account.disabled_at === null;
  const isRight = await passwords.verify(isOpen ? account.password_hash : undefined, attempt.password);
  if (!isRight || !account) {
    await db.transaction().execute((trx) =>
      audit.record(trx, {
        actor: { id: null, name: 'unknown', address: attempt.address },
        action: 'session.refused',
        object: { kind: 'staff', id: account?.id ?? 'unknown' },
        detail: { tries },
      }),
    );
    throw fail('staff.sign-in-refused');
  }

  const token = randomBytes(32).toString('base64url');
  const sessionHash = hashOf(token);
  await db.transaction().execute(async (trx) => {
    await forgiveTry(trx, login, address);
    await deleteEndedSessions(trx, now, new Date(now.getTime() - IDLE_LIMIT_MS));
    await insertSession(trx, {
      token_hash: sessionHash,
      staff_id: account.id,
      created_at: now,
      last_seen_at: now,
      expires_at: new Date(now.getTime() + SESSION_LIMIT_MS),
      address: attempt.address,
      user_agent: attempt.userAgent.slice(0, 300),
    });
    await audit.record(trx, {
      actor: { id: account.id, name: account.name, address: attempt.address },
      action: 'session.opened',
      object: { kind: 'staff', id: account.id },
    });
  });
  const { id, name, role, must_change_password: mustChangePassword } = account;
  return { token, staff: { id, login: account.login, name, role, mustChangePassword, sessionHash } };
}

/**
 * Whose session a token opens, or undefined when it has ended. `isAttended` says that a person is at the screen: only
 * then does the idle time start anew.
 */
export async function findSignedIn(
  ports: Pick<SessionPorts, 'db' | 'clock'>,
  token: string,
  isAttended: boolean,
): Promise<SignedIn | undefined> {
  const now = ports.clock.now();
  const sessionHash = hashOf(token);
  const session = await findSession(ports.db, sessionHash);
  if (!session || isSessionOver(session, now)) return undefined;
  if (isAttended && now.getTime() - session.lastSeenAt.getTime() >= TOUCH_INTERVAL_MS) {
    await touchSession(ports.db, sessionHash, now);
  }
  const { id, login, name, role, mustChangePassword } = session;
  return { id, login, name, role, mustChangePassword, sessionHash };
}

/** Ends the session of a request. */
export async function signOut(ports: SessionPorts, staff: SignedIn, actor: Actor): Promise<void> {
  await ports.db.transaction().execute(async (trx) => {
    await deleteSession(trx, staff.sessionHash);
    await ports.audit.record(trx, {
      actor,
      action: 'session.closed',
      object: { kind: 'staff', id: staff.id },
    });
  });
}

/** Ends every session of a person, on every machine; `keep` spares the one that asks. */
export async function signOutEverywhere(
  ports: Pick<SessionPorts, 'audit'>,
  trx: Db,
  actor: Actor,
  staffId: string,
  keep?: Buffer,
): Promise<void> {
  const ended = await deleteSessionsOf(trx, staffId, keep);
  await ports.audit.record(trx, {
    actor,
    action: 'session.closed-everywhere',
    object: { kind: 'staff', id: staffId },
    detail: { ended },
  });
}

/** A new password from the administrator also ends a lock-out. */
export async function endLockOut(ports: Pick<SessionPorts, 'vault'>, trx: Db, login: string): Promise<void> {
  await clearFailures(trx, loginSubject(ports.vault, login));
}
