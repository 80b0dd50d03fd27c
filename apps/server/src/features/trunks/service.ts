import type { NewTrunk, Trunk, TrunkChange } from '@suifang/contract/trunks.ts';
import type { Context } from '../../context.ts';
import type { Actor, AuditEntry } from '../../platform/audit/audit.ts';
import type { Db } from '../../schema.ts';
import { SECRET_CONTEXT } from './configurations.ts';
import { fail } from './errors.ts';
import { findTrunk, insertTrunk, isNameTaken, isTrunkInUse, updateTrunk } from './store.ts';

export type TrunkPorts = Pick<Context, 'clock' | 'ids' | 'audit' | 'events' | 'vault'>;

/** Throws `request.not-found`. */
export async function requireTrunk(db: Db, id: string): Promise<Trunk> {
  const trunk = await findTrunk(db, id);
  if (!trunk) throw fail('request.not-found');
  return trunk;
}

function nameTaken() {
  const { zh, en } = fail('trunk.name-taken').entry;
  return fail('trunk.name-taken', { fields: [{ path: 'name', message: { zh, en } }] });
}

function assertCredentials(kind: Trunk['kind'], username: string | null, hasSecret: boolean): void {
  if (kind === 'ip' || (username !== null && hasSecret)) return;
  const { zh, en } = fail('trunk.secret-needed').entry;
  const missing = [...(username === null ? ['username'] : []), ...(hasSecret ? [] : ['secret'])];
  throw fail('trunk.secret-needed', { fields: missing.map((path) => ({ path, message: { zh, en } })) });
}

async function tell(
  ports: TrunkPorts,
  trx: Db,
  actor: Actor,
  id: string,
  happened: { action: AuditEntry['action']; detail: Record<string, unknown> },
): Promise<void> {
  await ports.audit.record(trx, {
    actor,
    action: happened.action,
    object: { kind: 'trunk', id },
    detail: happened.detail,
  });
  await ports.events.record(trx, [{ type: 'trunk.changed', subjectId: id, data: { state: 'saved' } }]);
}

/** Makes a trunk, enabled. The telephony process hears of it and gives it to the switch. */
export async function createTrunk(ports: TrunkPorts, trx: Db, actor: Actor, input: NewTrunk): Promise<Trunk> {
  const isRegistration = input.kind === 'registration';
  assertCredentials(input.kind, input.username ?? null, input.secret !== undefined);
  const id = ports.ids.next();
  const now = ports.clock.now();
  const isNew = await insertTrunk(trx, {
    id,
    name: input.name,
    kind: input.kind,
    host: input.host,
    port: input.port,
    username: isRegistration ? (input.username ?? null) : null,
    secret_enc:
      isRegistration && input.secret !== undefined ? ports.vault.encrypt(input.secret, SECRET_CONTEXT) : null,
    caller_id: input.callerId,
    max_channels: input.maxChannels,
    max_calls_per_second: input.maxCallsPerSecond,
    created_at: now,
    updated_at: now,
  });
  if (!isNew) throw nameTaken();
  await tell(ports, trx, actor, id, { action: 'trunk.created', detail: { kind: input.kind } });
  return requireTrunk(trx, id);
}

/** Changes or disables a trunk. One that a running campaign dials on cannot be disabled. */
export async function changeTrunk(
  ports: TrunkPorts,
  trx: Db,
  actor: Actor,
  id: string,
  change: TrunkChange,
): Promise<Trunk> {
  const before = await requireTrunk(trx, id);
  const kind = change.kind ?? before.kind;
  const username = change.username === undefined ? before.username : change.username;
  assertCredentials(kind, username, before.hasSecret || change.secret !== undefined);
  if (change.name !== undefined && (await isNameTaken(trx, change.name, id))) throw nameTaken();
  if (change.isEnabled === false && before.isEnabled && (await isTrunkInUse(trx, id))) {
    throw fail('trunk.in-use');
  }
  const after = { ...before, ...change };
  await updateTrunk(trx, id, change.version, {
    name: after.name,
    kind,
    host: after.host,
    port: after.port,
    username: kind === 'ip' ? null : username,
    ...(kind === 'ip' ? { secret_enc: null } : {}),
    ...(kind === 'registration' && change.secret !== undefined
      ? { secret_enc: ports.vault.encrypt(change.secret, SECRET_CONTEXT) }
      : {}),
    caller_id: after.callerId,
    max_channels: after.maxChannels,
    max_calls_per_second: after.maxCallsPerSecond,
    is_enabled: after.isEnabled,
    updated_at: ports.clock.now(),
  });
  const fields = Object.keys(change).filter((field) => field !== 'version');
  await tell(ports, trx, actor, id, {
    action: 'trunk.changed',
    detail: { fields, isEnabled: change.isEnabled },
  });
  return requireTrunk(trx, id);
}
