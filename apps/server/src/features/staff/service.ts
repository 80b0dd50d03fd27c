import { commonErrors } from '@suifang/contract/errors.ts';
import type { NewStaff, StaffChange, StaffMember } from '@suifang/contract/staff.ts';
import type { Context } from '../../context.ts';
import type { Actor } from '../../platform/audit/audit.ts';
import type { Passwords } from '../../platform/auth/passwords.ts';
import type { SignedIn } from '../../platform/auth/signed-in.ts';
import { errorsOf } from '../../platform/errors.ts';
import type { Db } from '../../schema.ts';
import { moveAgent } from '../agents/index.ts';
import { fail } from './errors.ts';
import { mayChange } from './policy.ts';
import { passwordFieldErrors } from './rules.ts';
import { endLockOut, signOutEverywhere } from './sessions.ts';
import { findAccount, findMember, insertMember, setOwnPassword, updateMember } from './store.ts';

export type StaffPorts = Pick<Context, 'clock' | 'ids' | 'audit' | 'vault' | 'events'> & {
  passwords: Passwords;
};

const failCommon = errorsOf(commonErrors);

function assertStrong(path: string, password: string, login: string): void {
  const fields = passwordFieldErrors(path, password, login);
  if (fields.length > 0) throw fail('staff.password-weak', { fields });
}

async function requireMember(db: Db, id: string): Promise<StaffMember> {
  const member = await findMember(db, id);
  if (!member) throw failCommon('request.not-found');
  return member;
}

/** Makes an account whose first act is to choose its own password. */
export async function createMember(
  ports: StaffPorts,
  trx: Db,
  actor: Actor,
  input: NewStaff,
): Promise<StaffMember> {
  assertStrong('password', input.password, input.login);
  const id = ports.ids.next();
  const isNew = await insertMember(trx, {
    id,
    login: input.login,
    name: input.name,
    role: input.role,
    password_hash: await ports.passwords.hash(input.password),
    must_change_password: true,
    disabled_at: null,
    created_at: ports.clock.now(),
  });
  if (!isNew) throw fail('staff.login-taken');
  await ports.audit.record(trx, {
    actor,
    action: 'staff.created',
    object: { kind: 'staff', id },
    detail: { role: input.role },
  });
  return requireMember(trx, id);
}

/** Changes name, role or whether the account may be used. Disabling signs the person out everywhere, also as an agent. */
export async function changeMember(
  ports: StaffPorts,
  trx: Db,
  actor: Actor,
  id: string,
  change: StaffChange,
): Promise<StaffMember> {
  await requireMember(trx, id);
  if (actor.id === null || !mayChange(actor.id, id, change)) throw fail('staff.own-account');
  const { version, name, role, isDisabled } = change;
  await updateMember(trx, id, version, {
    ...(name === undefined ? {} : { name }),
    ...(role === undefined ? {} : { role }),
    ...(isDisabled === undefined ? {} : { disabled_at: isDisabled ? ports.clock.now() : null }),
  });
  await ports.audit.record(trx, {
    actor,
    action: 'staff.changed',
    object: { kind: 'staff', id },
    detail: { fields: Object.keys(change).filter((field) => field !== 'version'), role, isDisabled },
  });
  if (isDisabled) {
    await signOutEverywhere(ports, trx, actor, id);
    const signOut = { type: 'signedOut', cause: 'forced' } as const;
    await moveAgent(ports, trx, id, signOut, { actorId: actor.id, deviceId: null });
  }
  return requireMember(trx, id);
}

/** Gives somebody a first password again: it must be changed at the next sign-in, and ends sessions and lock-out. */
export async function resetPassword(
  ports: StaffPorts,
  trx: Db,
  actor: Actor,
  id: string,
  reset: { version: number; password: string },
): Promise<StaffMember> {
  const member = await requireMember(trx, id);
  assertStrong('password', reset.password, member.login);
  await updateMember(trx, id, reset.version, {
    password_hash: await ports.passwords.hash(reset.password),
    must_change_password: true,
  });
  await endLockOut(ports, trx, member.login);
  await ports.audit.record(trx, {
    actor,
    action: 'staff.password-reset',
    object: { kind: 'staff', id },
  });
  await signOutEverywhere(ports, trx, actor, id);
  return requireMember(trx, id);
}

/** Changes one's own password; every other session of the same person ends. */
export async function changeOwnPassword(
  ports: StaffPorts & Pick<Context, 'db'>,
  staff: SignedIn,
  actor: Actor,
  change: { current: string; next: string },
): Promise<void> {
  const account = await findAccount(ports.db, staff.login);
  if (!(await ports.passwords.verify(account?.password_hash, change.current))) {
    const { zh, en } = fail('staff.password-wrong').entry;
    throw fail('staff.password-wrong', { fields: [{ path: 'current', message: { zh, en } }] });
  }
  assertStrong('next', change.next, staff.login);
  if (change.next === change.current) {
    const message = { zh: '不能和当前密码相同', en: 'Must differ from the current password' };
    throw fail('staff.password-weak', { fields: [{ path: 'next', message }] });
  }
  const passwordHash = await ports.passwords.hash(change.next);
  await ports.db.transaction().execute(async (trx) => {
    await setOwnPassword(trx, staff.id, passwordHash);
    await ports.audit.record(trx, {
      actor,
      action: 'staff.password-changed',
      object: { kind: 'staff', id: staff.id },
    });
    await signOutEverywhere(ports, trx, actor, staff.id, staff.sessionHash);
  });
}
