import type { Db } from '../../schema.ts';
import { findReach } from '../agents/index.ts';
import { dialLock, readCaller } from './dial-facts-store.ts';
import type { ExtensionFacts } from './rules/extension-policy.ts';

/** Who has one of our phones, and which extension it is: also somebody who takes no calls any more. */
export async function findHolder(
  db: Db,
  deviceId: string,
): Promise<Readonly<{ staffId: string; extension: string }> | undefined> {
  const row = await db
    .selectFrom('device as d')
    .innerJoin('extension as e', 'e.id', 'd.extension_id')
    .innerJoin('agent as a', 'a.extension_id', 'e.id')
    .select(['a.staff_id', 'e.number'])
    .where('d.id', '=', deviceId)
    .executeTakeFirst();
  return row && { staffId: row.staff_id, extension: row.number };
}

/**
 * Everything that is asked before a colleague is rung, as it is at this moment. Must run in the transaction that writes
 * the call.
 */
export async function readExtensionFacts(
  trx: Db,
  staffId: string,
  extension: string,
): Promise<ExtensionFacts> {
  await dialLock.execute(trx);
  const caller = await readCaller(trx, staffId);
  const row = await trx
    .selectFrom('extension as e')
    .innerJoin('agent as a', 'a.extension_id', 'e.id')
    .innerJoin('staff as f', 'f.id', 'a.staff_id')
    .select(['a.staff_id', 'f.name'])
    .where('e.number', '=', extension)
    .where('a.is_enabled', '=', true)
    .where('f.disabled_at', 'is', null)
    .executeTakeFirst();
  const callee = row && { staffId: row.staff_id, name: row.name, isCaller: row.staff_id === staffId };
  return { caller, callee, reach: callee ? await findReach(trx, callee.staffId) : { kind: 'absent' } };
}
