import type { NewPauseCode, PauseCode } from '@suifang/contract/agents.ts';
import { sql } from 'kysely';
import { assertVersionMatched } from '../../platform/db/version.ts';
import type { Db } from '../../schema.ts';

/** Reasons for a pause in their order, also those that are off. */
export async function findPauseCodes(db: Db): Promise<PauseCode[]> {
  return db
    .selectFrom('pause_code')
    .select([
      'id',
      'name',
      'is_productive as isProductive',
      'limit_ms as limitMs',
      'is_enabled as isEnabled',
      'version',
    ])
    .orderBy('position')
    .execute();
}

/** Waits for whoever else changes them; readers go on. */
export async function lockPauseCodes(trx: Db): Promise<void> {
  await sql`lock table pause_code in share row exclusive mode`.execute(trx);
}

export async function insertPauseCode(trx: Db, code: NewPauseCode & Readonly<{ id: string }>): Promise<void> {
  await trx
    .insertInto('pause_code')
    .values((row) => ({
      id: code.id,
      name: code.name,
      is_productive: code.isProductive,
      limit_ms: code.limitMs,
      position: row
        .selectFrom('pause_code')
        .select(sql<number>`coalesce(max(position), -1) + 1`.as('position')),
    }))
    .execute();
}

/** Changes a reason that is still at `version`. Throws `request.conflict` when it is not. */
export async function updatePauseCode(trx: Db, code: PauseCode): Promise<void> {
  const result = await trx
    .updateTable('pause_code')
    .set({
      name: code.name,
      is_productive: code.isProductive,
      limit_ms: code.limitMs,
      is_enabled: code.isEnabled,
      version: code.version + 1,
    })
    .where('id', '=', code.id)
    .where('version', '=', code.version)
    .executeTakeFirst();
  await assertVersionMatched(trx, result, { kind: 'pause-code', id: code.id });
}
