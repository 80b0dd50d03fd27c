import type { Trunk } from '@suifang/contract/trunks.ts';
import { type Insertable, sql, type Updateable } from 'kysely';
import { assertVersionMatched } from '../../platform/db/version.ts';
import type { Db, TrunkTable } from '../../schema.ts';

function trunks(db: Db) {
  return db
    .selectFrom('trunk')
    .select([
      'id',
      'name',
      'kind',
      'host',
      'port',
      'username',
      sql<boolean>`secret_enc is not null`.as('hasSecret'),
      'caller_id as callerId',
      'max_channels as maxChannels',
      'max_calls_per_second as maxCallsPerSecond',
      'is_enabled as isEnabled',
      'is_sample as isSample',
      'created_at as createdAt',
      'updated_at as updatedAt',
      'version',
    ]);
}

/** Every trunk, the ones in use first. A hospital has a handful. */
export async function findTrunks(db: Db): Promise<Trunk[]> {
  return trunks(db).orderBy('is_enabled', 'desc').orderBy('name').execute();
}

export async function findTrunk(db: Db, id: string): Promise<Trunk | undefined> {
  return trunks(db).where('id', '=', id).executeTakeFirst();
}

export async function findTrunkNames(db: Db): Promise<{ id: string; name: string; isEnabled: boolean }[]> {
  return db
    .selectFrom('trunk')
    .select(['id', 'name', 'is_enabled as isEnabled'])
    .orderBy('is_enabled', 'desc')
    .orderBy('name')
    .execute();
}

/** The trunks in use with their sealed secrets, in the order in which they were made. */
export async function findEnabledTrunks(db: Db) {
  return db
    .selectFrom('trunk')
    .select(['id', 'kind', 'host', 'port', 'username', 'secret_enc', 'caller_id'])
    .where('is_enabled', '=', true)
    .orderBy('id')
    .execute();
}

/** Whether another trunk has this name. */
export async function isNameTaken(db: Db, name: string, exceptId: string): Promise<boolean> {
  const row = await db
    .selectFrom('trunk')
    .select('id')
    .where('name', '=', name)
    .where('id', '<>', exceptId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether a campaign dials on it now. */
export async function isTrunkInUse(db: Db, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('campaign')
    .select('id')
    .where('trunk_id', '=', id)
    .where('state', 'in', ['running', 'draining'])
    .executeTakeFirst();
  return row !== undefined;
}

/** False when the name is taken. */
export async function insertTrunk(db: Db, row: Insertable<TrunkTable>): Promise<boolean> {
  const result = await db
    .insertInto('trunk')
    .values(row)
    .onConflict((conflict) => conflict.column('name').doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** Changes a trunk that is still at `version`. Throws `request.conflict` when it is not. */
export async function updateTrunk(
  db: Db,
  id: string,
  version: number,
  change: Updateable<TrunkTable>,
): Promise<void> {
  const result = await db
    .updateTable('trunk')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  await assertVersionMatched(db, result, { kind: 'trunk', id });
}
