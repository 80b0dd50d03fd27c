import { type Kysely, sql } from 'kysely';

/** One phone stands on a desk: a second one would share its extension and be offered no call. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create unique index device_one_desk_phone on device (extension_id) where kind = 'phone'`.execute(
    db,
  );
}
