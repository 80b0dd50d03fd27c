import { QueueSettings } from '@suifang/contract/queues.ts';
import { sql } from 'kysely';
import { readStored } from '../../../platform/stored-settings.ts';
import type { Db } from '../../../schema.ts';
import { countFree } from '../../agents/index.ts';
import { isOpen } from '../rules/schedule.ts';
import { readCalendar } from './running.ts';

/** Of a queue whose stored settings may be broken: the others shall not suffer from it. */
const settingsOf = (stored: unknown) => readStored(QueueSettings, QueueSettings.parse({}), stored).settings;

/** A queue as a campaign needs it to be. */
export type AgentQueue = Readonly<{
  id: string;
  name: string;
  isEnabled: boolean;
  /** By its own hours, at the time asked for. */
  isOpen: boolean;
  members: number;
  signedIn: number;
  /** Who work now, and who of them could take a patient: nobody is kept for them. */
  working: number;
  free: number;
}>;

/** These queues, by id, as of `now`. */
export async function readAgentQueues(
  db: Db,
  ids: readonly string[],
  now: Date,
): Promise<Map<string, AgentQueue>> {
  if (ids.length === 0) return new Map();
  const [{ rows }, calendar] = await Promise.all([
    sql<Omit<AgentQueue, 'isOpen'> & { settings: unknown }>`
      select q.id, q.name, q.settings, q.is_enabled as "isEnabled", count(m.staff_id)::int as members,
        count(*) filter (where s.state <> 'signed_out')::int as "signedIn",
        count(*) filter (where s.state in ('idle', 'reserved', 'ringing', 'talking', 'hold', 'wrap_up'))::int as working,
        ${countFree(sql.ref('q.id'))} as free
      from queue q left join queue_member m on m.queue_id = q.id
        left join agent_state s on s.staff_id = m.staff_id
      where q.id = any(${[...ids]}::uuid[]) group by q.id`.execute(db),
    readCalendar(db),
  ]);
  return new Map(
    rows.map(({ settings, ...queue }) => {
      const { schedule } = settingsOf(settings);
      const period = schedule && { schedule, calendar, startsAt: undefined, endsAt: undefined };
      return [queue.id, { ...queue, isOpen: period === null || isOpen(period, now.getTime()) }];
    }),
  );
}

/** Whether somebody of a queue is signed in, besides this person. */
export async function hasColleague(
  db: Db,
  { queueId, staffId }: Readonly<{ queueId: string; staffId: string }>,
): Promise<boolean> {
  const colleague = await db
    .selectFrom('queue_member as m')
    .innerJoin('agent_state as s', 's.staff_id', 'm.staff_id')
    .select('m.staff_id')
    .where('m.queue_id', '=', queueId)
    .where('m.staff_id', '<>', staffId)
    .where('s.state', '<>', 'signed_out')
    .executeTakeFirst();
  return colleague !== undefined;
}

/** The queues that a new campaign may name. */
export async function findQueueChoices(db: Db) {
  const rows = await db
    .selectFrom('queue as q')
    .leftJoin('queue_member as m', 'm.queue_id', 'q.id')
    .select((row) => ['q.id', 'q.name', 'q.settings', row.fn.count<number>('m.staff_id').as('members')])
    .where('q.is_enabled', '=', true)
    .groupBy(['q.id', 'q.name'])
    .orderBy('q.name')
    .execute();
  return rows.map(({ settings, ...queue }) => ({
    ...queue,
    strategy: settingsOf(settings).strategy,
  }));
}
