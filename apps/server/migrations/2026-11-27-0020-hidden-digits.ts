import { type Kysely, sql } from 'kysely';

/** Keys pressed before the questions prove who somebody is; they no longer stand readable among the events. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    update call_event d set data = jsonb_set(d.data, '{digit}', '"•"')
    from call c
    where d.type = 'digit' and c.id = d.call_id and c.flow = 'survey'
      and not exists (
        select from call_event q
        where q.call_id = d.call_id and q.type = 'questions.started' and q.seq < d.seq)`.execute(db);
}
