import { type Kysely, sql } from 'kysely';

/**
 * Setting up the desk at the screen: an agent is disabled and not deleted, for calls refer to it; what a caller came in
 * by stays with the call; messages and call-back tasks end with a sentence of whoever ended them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table agent add column is_enabled boolean not null default true;
    alter table agent add column misses_allowed integer not null default 3 check (misses_allowed between 1 and 20);
    alter table call add column route_id uuid references inbound_route;
    create index call_inbound on call (started_at desc) where direction = 'inbound';
    alter table voicemail add column note text not null default '';
    alter table callback_task add column result text not null default '';
  `.execute(db);
}
