import { type Kysely, sql } from 'kysely';

/**
 * A commit says what it was about, so that only those look who have something to do with it. A phone of ours has no event
 * of its own: it comes and goes with its session, and the switch must know it at once.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function notify_event() returns trigger language plpgsql as $$
      begin
        perform pg_notify('event', (select string_agg(distinct split_part(type, '.', 1), ' ') from written));
        return null;
      end $$;
    drop trigger event_notify on event;
    create trigger event_notify after insert on event referencing new table as written
      for each statement execute function notify_event();

    create function notify_device() returns trigger language plpgsql as $$
      begin
        perform pg_notify('event', 'device');
        return null;
      end $$;
    create trigger device_notify after insert or delete or update of secret_enc, is_enabled on device
      for each row execute function notify_device();
  `.execute(db);
}
