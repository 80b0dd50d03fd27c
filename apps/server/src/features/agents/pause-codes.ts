import type { NewPauseCode, PauseCode, PauseCodeChange } from '@suifang/contract/agents.ts';
import type { Context } from '../../context.ts';
import type { Actor } from '../../platform/audit/audit.ts';
import type { Db } from '../../schema.ts';
import { fail } from './errors.ts';
import { findPauseCodes, insertPauseCode, lockPauseCodes, updatePauseCode } from './pause-code-store.ts';

type Ports = Pick<Context, 'ids' | 'audit'>;

function assertNameFree(codes: readonly PauseCode[], name: string, exceptId?: string): void {
  if (!codes.some((code) => code.name === name && code.id !== exceptId)) return;
  const { zh, en } = fail('agent.pause-name-taken').entry;
  throw fail('agent.pause-name-taken', { fields: [{ path: 'name', message: { zh, en } }] });
}

async function requireCode(db: Db, id: string): Promise<PauseCode> {
  const code = (await findPauseCodes(db)).find((one) => one.id === id);
  if (!code) throw fail('request.not-found');
  return code;
}

/** Adds a reason for a pause, last in the list. */
export async function createPauseCode(
  ports: Ports,
  trx: Db,
  actor: Actor,
  input: NewPauseCode,
): Promise<PauseCode> {
  await lockPauseCodes(trx);
  assertNameFree(await findPauseCodes(trx), input.name);
  const id = ports.ids.next();
  await insertPauseCode(trx, { id, ...input });
  await ports.audit.record(trx, { actor, action: 'pause-code.created', object: { kind: 'pause-code', id } });
  return requireCode(trx, id);
}

/** Changes or disables a reason; past pauses keep it. The last one in use stays. */
export async function changePauseCode(
  ports: Ports,
  trx: Db,
  actor: Actor,
  id: string,
  change: PauseCodeChange,
): Promise<PauseCode> {
  await lockPauseCodes(trx);
  const codes = await findPauseCodes(trx);
  const before = await requireCode(trx, id);
  if (change.name !== undefined) assertNameFree(codes, change.name, id);
  const isLast = !codes.some((code) => code.isEnabled && code.id !== id);
  if (change.isEnabled === false && before.isEnabled && isLast) throw fail('agent.last-pause-code');
  await updatePauseCode(trx, { ...before, ...change });
  const fields = Object.keys(change).filter((field) => field !== 'version');
  await ports.audit.record(trx, {
    actor,
    action: 'pause-code.changed',
    object: { kind: 'pause-code', id },
    detail: { fields, isEnabled: change.isEnabled },
  });
  return requireCode(trx, id);
}
