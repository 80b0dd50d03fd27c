import type { CampaignDetail, NewCampaign } from '@suifang/contract/campaigns/api.ts';
import type { BlockRule } from '@suifang/contract/campaigns/outcomes.ts';
import type { Db } from '../../schema.ts';
import { type Eligibility, judge, limitsOf } from './rules/eligibility.ts';
import { readFacts } from './store/facts.ts';

const CHUNK = 1000;

/** What of a campaign, made or about to be, decides whom it may call. */
export type Assessable = Pick<CampaignDetail | NewCampaign, 'type' | 'purpose' | 'settings'>;

/** What the rules say about calling these patients now, by patient id, in the given order. Changes nothing. */
export async function assessPatients(
  db: Db,
  campaign: Assessable,
  patientIds: readonly string[],
  now: Date,
): Promise<Map<string, Eligibility>> {
  const { phoneCap, patientCap } = campaign.settings;
  const limits = limitsOf(campaign);
  const verdicts = new Map<string, Eligibility>();
  for (let start = 0; start < patientIds.length; start += CHUNK) {
    const chunk = patientIds.slice(start, start + CHUNK);
    const facts = await readFacts(db, {
      patients: chunk.map((patientId) => ({ patientId, plannedPhoneId: undefined })),
      purpose: campaign.purpose,
      now,
      dialsSince: new Date(now.getTime() - Math.max(phoneCap.perMs, patientCap.perMs)),
    });
    for (const patientId of chunk) {
      const known = facts.get(patientId);
      if (known) verdicts.set(patientId, judge(known, limits, now.getTime()));
    }
  }
  return verdicts;
}

export type Blocked = Exclude<Eligibility, { kind: 'call' }>;

/** Whether the rules keep a patient from being called, now or for good. */
export const isBlocked = (verdict: Eligibility): verdict is Blocked => verdict.kind !== 'call';

/** How many each rule keeps back: for good, or only for now. */
export function countBlocked(
  verdicts: Iterable<Eligibility>,
): Array<{ rule: BlockRule; count: number; isForGood: boolean }> {
  const counts = new Map<string, { rule: BlockRule; count: number; isForGood: boolean }>();
  for (const verdict of verdicts) {
    if (!isBlocked(verdict)) continue;
    const { rule, kind } = verdict;
    const key = `${rule} ${kind}`;
    counts.set(key, { rule, count: (counts.get(key)?.count ?? 0) + 1, isForGood: kind === 'never' });
  }
  return [...counts.values()];
}
