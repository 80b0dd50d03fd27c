import { sql } from 'kysely';
import type { Db } from '../../schema.ts';

/** Whether there is anybody to call, and anything to call with. */
export async function readFirstRun(db: Db): Promise<{ hasPatients: boolean; hasTrunks: boolean }> {
  const { rows } = await sql<{ hasPatients: boolean; hasTrunks: boolean }>`
    select exists (select from patient) as "hasPatients", exists (select from trunk) as "hasTrunks"`.execute(
    db,
  );
  return rows[0] ?? { hasPatients: false, hasTrunks: false };
}
