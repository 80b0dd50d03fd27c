import { sql } from 'kysely';
import type { Db } from '../../schema.ts';

/** Whether a process holds a connection under this application name: it vanishes the moment the process does. */
export async function isConnected(db: Db, name: string): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`select exists (
    select from pg_stat_activity where datname = current_database() and application_name = ${name}) as there`.execute(
    db,
  );
  return rows[0]?.there ?? false;
}
