import { type RawBuilder, sql } from 'kysely';

/** What “free” means, for all that dial, offer or show it. Selects of ids, to be put into the statements of others. */

/** Agents who could take a call at once: idle and in use, their phone there. Whoever waits in a queue may get them. */
export const readyAgents: RawBuilder<string> = sql<string>`select f.staff_id from agent_state f
  join agent fa on fa.staff_id = f.staff_id join staff fu on fu.id = f.staff_id join device fd on fd.id = f.device_id
  where f.state = 'idle' and fd.is_reachable and fd.is_enabled and fa.is_enabled and fu.disabled_at is null`;

/** The members of a queue who are free for a patient: ready, and not kept for one of a preview. */
export const freeMembers = (queueId: string | RawBuilder<string>): RawBuilder<string> =>
  sql<string>`select fm.staff_id from queue_member fm
    where fm.queue_id = ${queueId} and fm.staff_id in (${readyAgents})
      and not exists (select from reservation fv where fv.staff_id = fm.staff_id and fv.ended_at is null)`;

/** How many they are. `queueId` may name a column of the statement that this is put into. */
export const countFree = (queueId: string | RawBuilder<string>): RawBuilder<number> =>
  sql<number>`(select count(*) from (${freeMembers(queueId)}) free)::int`;
