import type { CampaignDetail } from '@suifang/contract/campaigns/api.ts';
import type { CampaignSettings } from '@suifang/contract/campaigns/settings.ts';
import type { Db } from '../../../schema.ts';
import type { OutcomeRule } from '../rules/outcome.ts';
import type { Calendar } from '../rules/schedule.ts';
import { readSettings } from '../rules/stored-settings.ts';
import type { Outage } from '../rules/trunk-outage.ts';
import { outageOf } from './outages.ts';
import { Outcome } from '@suifang/contract/campaigns/outcomes.ts';

/** A campaign that may dial now, with its trunk's limits. */
export type RunningCampaign = Readonly<{
  id: string;
  type: CampaignDetail['type'];
  purpose: 'care' | 'satisfaction' | 'research' | 'education';
  settings: CampaignSettings;
  trunk: Readonly<{ id: string; maxChannels: number; callsPerSecond: number; outage: Outage | undefined }>;
  /** The next time a target is due; undefined when none waits. */
  nextDueAt: Date | undefined;
}>;

/**
 * Running campaigns on enabled trunks, in the order in which they were started. One whose settings cannot be read is
 * left out and told to `unreadable`: the others go on.
 */
export async function readRunningCampaigns(
  db: Db,
  unreadable: (campaignId: string) => void,
): Promise<RunningCampaign[]> {
  const rows = await db
    .selectFrom('campaign as c')
    .innerJoin('trunk as k', 'k.id', 'c.trunk_id')
    .leftJoin('trunk_outage as o', 'o.trunk_id', 'k.id')
    .select([
      'c.id',
      'c.type',
      'c.purpose',
      'c.settings',
      'k.id as trunk_id',
      'k.max_channels',
      'k.max_calls_per_second',
      'o.refusals',
      'o.since',
      'o.until',
    ])
    .select((builder) =>
      builder
        .selectFrom('target')
        .select((inner) => inner.fn.min('next_attempt_at').as('due'))
        .whereRef('campaign_id', '=', 'c.id')
        .where('state', '=', 'waiting')
        .where('opening', 'is not', null)
        .as('next_due_at'),
    )
    .where('c.state', '=', 'running')
    .where('k.is_enabled', '=', true)
    .orderBy('c.started_at')
    .execute();
  return rows.flatMap((row): RunningCampaign[] => {
    const { settings, isWhole } = readSettings(row.settings);
    if (!isWhole) {
      unreadable(row.id);
      return [];
    }
    const { id, type, purpose } = row;
    const trunk = {
      id: row.trunk_id,
      maxChannels: row.max_channels,
      callsPerSecond: row.max_calls_per_second,
      outage: outageOf(row),
    };
    return [{ id, type, purpose, settings, trunk, nextDueAt: row.next_due_at ?? undefined }];
  });
}

/** What a trunk allows, whatever a campaign wants. */
export async function readTrunkLimits(
  db: Db,
  trunkId: string,
): Promise<{ maxChannels: number; callsPerSecond: number }> {
  return db
    .selectFrom('trunk')
    .select(['max_channels as maxChannels', 'max_calls_per_second as callsPerSecond'])
    .where('id', '=', trunkId)
    .executeTakeFirstOrThrow();
}

/** The holiday calendar, small enough to be read whole. */
export async function readCalendar(db: Db): Promise<Calendar> {
  const days = await db.selectFrom('calendar_day').select(['day', 'kind']).execute();
  return { days: new Map(days.map((row) => [row.day, row.kind])) };
}

/** The outcome mapping in its order. */
export async function readOutcomeRules(db: Db): Promise<OutcomeRule[]> {
  const rows = await db.selectFrom('outcome_rule').selectAll().orderBy('position').execute();
  return rows.map((row) => ({
    trunkId: row.trunk_id,
    cause: row.cause,
    sipCode: row.sip_code,
    ringingSeen: row.ringing_seen,
    earlyMediaSeen: row.early_media_seen,
    outcome: Outcome.parse(row.outcome),
  }));
}

/**
 * Legs that only ring although nobody wants them to any more: their campaign was aborted, or the patient has called
 * meanwhile and settled it. Nobody has answered, so they are taken back. A leg is named after its attempt; one that
 * somebody dials by hand, after its call.
 */
export async function readUnwantedRinging(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('attempt as a')
    .innerJoin('campaign as c', 'c.id', 'a.campaign_id')
    .innerJoin('target as t', 't.id', 'a.target_id')
    .leftJoin('call as k', 'k.attempt_id', 'a.id')
    .leftJoin('call_leg as l', (join) => join.onRef('l.call_id', '=', 'k.id').on('l.kind', '=', 'trunk'))
    .select(['a.id', 'l.leg_id'])
    .where('a.state', '=', 'dialing')
    .where((where) => where.or([where('c.state', '=', 'aborted'), where('t.settled_result', 'is not', null)]))
    .execute();
  return rows.map((row) => row.leg_id ?? row.id);
}
