import type { CampaignCheck, CampaignDetail } from '@suifang/contract/campaigns/api.ts';
import type { BlockRule } from '@suifang/contract/campaigns/outcomes.ts';
import type { Context } from '../../context.ts';
import { findMissingYears } from '../calendar/index.ts';
import { periodOf } from './period.ts';
import { judge, limitsOf } from './rules/eligibility.ts';
import { defaultHistory, estimate } from './rules/estimate.ts';
import { nextOpening } from './rules/schedule.ts';
import { readFacts } from './store/facts.ts';
import { readHistory } from './store/loading.ts';
import { readCalendar, readTrunkLimits } from './store/running.ts';

/** Below this many finished dials the hospital's own history says less than the defaults. */
const LEAST_HISTORY = 200;
const CHUNK = 1000;

/** What a campaign will do: whom it calls, whom it does not and why, how many dials, until when. Changes nothing. */
export async function checkCampaign(
  ports: Pick<Context, 'db' | 'clock'>,
  campaign: Pick<CampaignDetail, 'id' | 'type' | 'purpose' | 'trunkId' | 'settings'>,
): Promise<CampaignCheck> {
  const now = ports.clock.now();
  const { settings } = campaign;
  const limits = limitsOf(campaign);
  const blocked = new Map<BlockRule, { count: number; isForGood: boolean }>();
  let [targets, willCall] = [0, 0];
  for (let after = ''; ;) {
    const chunk = await readChunk(ports.db, campaign.id, after);
    if (chunk.length === 0) break;
    after = chunk.at(-1)?.id ?? '';
    const facts = await readFacts(ports.db, {
      patients: chunk.map((target) => ({ patientId: target.patient_id, plannedPhoneId: undefined })),
      purpose: campaign.purpose,
      now,
      dialsSince: new Date(now.getTime() - Math.max(settings.phoneCap.perMs, settings.patientCap.perMs)),
    });
    for (const target of chunk) {
      targets += 1;
      const known = facts.get(target.patient_id);
      const verdict = known && judge(known, limits, now.getTime());
      if (!verdict || verdict.kind === 'call') {
        willCall += 1;
      } else {
        const count = (blocked.get(verdict.rule)?.count ?? 0) + 1;
        blocked.set(verdict.rule, { count, isForGood: verdict.kind === 'never' });
        // One that only waits is called later, if the campaign lasts that long.
        if (verdict.kind === 'blocked') willCall += 1;
      }
    }
  }

  const [calendar, history, trunk] = await Promise.all([
    readCalendar(ports.db),
    readHistory(ports.db, LEAST_HISTORY),
    readTrunkLimits(ports.db, campaign.trunkId),
  ]);
  const period = periodOf(settings, calendar);
  const plan = {
    targets: willCall,
    maxAttempts: settings.maxAttempts,
    concurrency: Math.min(settings.concurrency, trunk.maxChannels),
    callsPerSecond: Math.min(settings.callsPerSecond, trunk.callsPerSecond),
    period,
  };
  const { attempts, finishesAt } = estimate(plan, history ?? defaultHistory, now.getTime());
  const opensAt = nextOpening(period, now.getTime());
  const instant = (at: number | undefined) => (at === undefined ? null : new Date(at));
  return {
    targets,
    willCall,
    blocked: [...blocked].map(([rule, { count, isForGood }]) => ({ rule, count, isForGood })),
    attempts,
    opensAt: instant(opensAt),
    finishesAt: instant(finishesAt),
    missingYears: await findMissingYears(ports.db, now.getTime(), finishesAt ?? now.getTime()),
  };
}

async function readChunk(db: Context['db'], campaignId: string, after: string) {
  let select = db.selectFrom('target').select(['id', 'patient_id']).where('campaign_id', '=', campaignId);
  if (after !== '') select = select.where('id', '>', after);
  return select.orderBy('id').limit(CHUNK).execute();
}
