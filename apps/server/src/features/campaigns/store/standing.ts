import { sql } from 'kysely';
import type { Db } from '../../../schema.ts';
import { periodOf } from '../period.ts';
import { purposesThatNeedConsent } from '../rules/eligibility.ts';
import { readSettings } from '../rules/stored-settings.ts';
import { type WaitingReasons, waitingReasons } from '../rules/waiting-reason.ts';
import { readAgentQueues } from './agent-queues.ts';
import { linesInUse } from './lines.ts';
import { outageOf } from './outages.ts';
import { readCalendar } from './running.ts';

/** What holds those who wait back, by campaign. */
export async function readWaitingReasons(
  db: Db,
  campaignIds: readonly string[],
  now: Date,
): Promise<Map<string, WaitingReasons>> {
  if (campaignIds.length === 0) return new Map();
  const [rows, calendar] = await Promise.all([
    db
      .selectFrom('campaign as c')
      .innerJoin('trunk as k', 'k.id', 'c.trunk_id')
      .leftJoin('trunk_outage as o', 'o.trunk_id', 'k.id')
      .select([
        'c.id',
        'c.state',
        'c.settings',
        'c.words_held_by',
        'k.is_enabled',
        'k.max_channels',
        'k.max_calls_per_second',
        'o.refusals',
        'o.since',
        'o.until',
      ])
      .select((row) => [
        row
          .selectFrom('attempt')
          .select(row.fn.countAll<number>().as('live'))
          .whereRef('campaign_id', '=', 'c.id')
          .where('state', '<>', 'ended')
          .as('campaign_live'),
        linesInUse.as('trunk_live'),
      ])
      .where('c.id', 'in', campaignIds)
      .execute(),
    readCalendar(db),
  ]);
  const all = rows.map((row) => ({ ...row, ...readSettings(row.settings) }));
  const queues = await readAgentQueues(
    db,
    all.flatMap(({ settings: { agents } }) => agents?.queueId ?? []),
    now,
  );
  return new Map(
    all.map((row) => {
      const { settings } = row;
      const { agents } = settings;
      const standing = {
        state: row.state,
        hasWholeSettings: row.isWhole,
        period: periodOf(settings, calendar),
        lines: {
          live: row.campaign_live ?? 0,
          most: settings.concurrency,
          callsPerSecond: settings.callsPerSecond,
        },
        trunk: {
          live: row.trunk_live,
          most: row.max_channels,
          callsPerSecond: row.max_calls_per_second,
          isEnabled: row.is_enabled,
          outage: outageOf(row),
        },
        freeAgents: agents ? (queues.get(agents.queueId)?.free ?? 0) : undefined,
        wordsHeldBy: row.words_held_by ?? undefined,
      };
      return [row.id, waitingReasons(standing, now.getTime())] as const;
    }),
  );
}

/**
 * What the patient of a target (of `target`, alias `t`) has settled for good, as `judge` will say at the next dial:
 * nobody need wait for that dial to be told.
 */
export const lastingRule = sql<string | null>`(select case
    when p.deceased_at is not null then 'deceased'
    when exists (select from do_not_call n where n.patient_id = p.id and n.lifted_at is null and n.until is null
      and (n.purpose is null or n.purpose = c.purpose)) then 'do_not_call'
    when not coalesce(
      (select y.is_granted from consent y where y.patient_id = p.id and y.purpose = c.purpose order by y.at desc limit 1),
      c.purpose <> all(${purposesThatNeedConsent})) then 'no_consent' end
  from campaign c, patient p where c.id = t.campaign_id and p.id = t.patient_id)`;

/**
 * The rule that holds a waiting target by itself: the patient's, else that it is kept for an agent, else its own while the
 * time of that has not passed.
 */
export const ownRule = (now: Date) =>
  sql<string | null>`coalesce(${lastingRule},
    case when exists (select from reservation v where v.target_id = t.id and v.ended_at is null) then 'reserved' end,
    case when t.blocked_until is null or t.blocked_until > ${now} then t.blocked_rule end)`;

/** Which of the campaign's reasons counts for a waiting target without a rule of its own. */
export const turn = (now: Date) => sql<keyof WaitingReasons>`case when t.opening is null then 'unprepared'
  when t.next_attempt_at > ${now} then 'later' else 'due' end`;
