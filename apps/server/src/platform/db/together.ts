import { type OperationNodeSource, sql } from 'kysely';
import type { Db } from '../../schema.ts';

/**
 * Writes several rows of different tables in one statement, so in one round trip: all or nothing, also outside a
 * transaction. No part sees what another one writes, but a row may refer to one that another part makes: foreign keys are
 * looked at when all is written.
 */
export async function writeTogether(db: Db, parts: readonly OperationNodeSource[]): Promise<void> {
  const last = parts.at(-1);
  if (!last) return;
  const before = parts.slice(0, -1).map((part, index) => sql`${sql.ref(`part_${index}`)} as (${part})`);
  const head = before.length > 0 ? sql`with ${sql.join(before)} ` : sql``;
  await sql`${head}${last}`.execute(db);
}
