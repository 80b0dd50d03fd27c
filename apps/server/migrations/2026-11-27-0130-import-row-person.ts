import { type Kysely, sql } from 'kysely';

/** Whom a row of a file speaks of, as it stands there: also a row that was not taken is found again in the sheet. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table import_row
      add column person_name text,
      add column number_field text,
      add column number_shown text
  `.execute(db);
}
