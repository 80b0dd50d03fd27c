import { type Kysely, sql } from 'kysely';

/** A call of somebody's own phone to the switch, which gives the sound back: no call with anybody. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table call drop constraint call_direction_check;
    alter table call add constraint call_direction_check
      check (direction in ('outbound', 'inbound', 'internal', 'echo'));
  `.execute(db);
}
