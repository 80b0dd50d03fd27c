import type {
  BlockedPatient,
  BlockedQuery,
  CampaignCheck,
  CampaignDetail,
} from '@suifang/contract/campaigns/api.ts';
import type { PageOf } from '@suifang/contract/paging.ts';
import type { Context } from '../../context.ts';
import { findMissingYears } from '../calendar/index.ts';
import { assessPatients, type Blocked, countBlocked, isBlocked } from './assess.ts';
import { measure } from './measure.ts';
import { periodOf } from './period.ts';
import { estimate } from './rules/estimate.ts';
import { nextOpening } from './rules/schedule.ts';
import { readAgentQueues } from './store/agent-queues.ts';
import { findContacts, readTargetPatients } from './store/blocked.ts';
import { readCalendar, readTrunkLimits } from './store/running.ts';

type Ports = Pick<Context, 'db' | 'clock'>;
type Checked = Pick<
  CampaignDetail,
  'id' | 'type' | 'purpose' | 'trunkId' | 'questionnaireVersionId' | 'settings'
>;

/** What a campaign will do: whom it calls, whom it does not and why, how many dials, until when. Changes nothing. */
export async function checkCampaign(ports: Ports, campaign: Checked): Promise<CampaignCheck> {
  const now = ports.clock.now();
  const { settings } = campaign;
  const patientIds = await readTargetPatients(ports.db, campaign.id);
  const verdicts = [...(await assessPatients(ports.db, campaign, patientIds, now)).values()];
  // One that only waits is called later, if the campaign lasts that long.
  const readyAt = verdicts.flatMap((verdict) => {
    if (verdict.kind === 'never') return [];
    return [verdict.kind === 'blocked' ? verdict.until : now.getTime()];
  });

  const [calendar, trunk, { measures, basis }] = await Promise.all([
    readCalendar(ports.db),
    readTrunkLimits(ports.db, campaign.trunkId),
    measure(ports.db, campaign),
  ]);
  const { agents } = settings;
  const queue = agents
    ? (await readAgentQueues(ports.db, [agents.queueId], now)).get(agents.queueId)
    : undefined;
  const period = periodOf(settings, calendar);
  const { attempts, earliest, latest, limitedBy } = estimate(
    {
      ...settings,
      readyAt,
      concurrency: Math.min(settings.concurrency, trunk.maxChannels),
      callsPerSecond: Math.min(settings.callsPerSecond, trunk.callsPerSecond),
      // Before anybody is there, as if the whole queue came.
      agents: queue && Math.max(1, queue.signedIn || queue.members),
      period,
    },
    measures,
    now.getTime(),
  );
  const instant = (at: number | undefined) => (at === undefined ? null : new Date(at));
  const lastDay = latest ?? earliest ?? now.getTime();
  return {
    targets: patientIds.length,
    willCall: readyAt.length,
    blocked: countBlocked(verdicts),
    attempts,
    opensAt: instant(nextOpening(period, now.getTime())),
    earliestAt: instant(earliest),
    latestAt: instant(latest),
    limitedBy,
    basis,
    missingYears: await findMissingYears(ports.db, now.getTime(), lastDay),
    agents: queue
      ? {
          queue: queue.name,
          members: queue.members,
          signedIn: queue.signedIn,
          isEnabled: queue.isEnabled,
          isOpen: queue.isOpen,
        }
      : null,
  };
}

/** Who is behind a number of the check: the patients that one rule keeps back, and until when. Numbers are masked. */
export async function listBlocked(
  ports: Pick<Context, 'db' | 'clock' | 'vault'>,
  campaign: Checked,
  query: BlockedQuery,
): Promise<PageOf<BlockedPatient>> {
  const patientIds = await readTargetPatients(ports.db, campaign.id);
  const verdicts = await assessPatients(ports.db, campaign, patientIds, ports.clock.now());
  const blocked = [...verdicts].filter(
    (entry): entry is [string, Blocked] =>
      isBlocked(entry[1]) && entry[1].rule === query.rule && (entry[1].kind === 'never') === query.isForGood,
  );
  const start = (query.page - 1) * query.pageSize;
  const page = blocked.slice(start, start + query.pageSize);
  const contacts = await findContacts(
    ports,
    page.map(([patientId]) => patientId),
  );
  const items = page.flatMap(([patientId, verdict]) => {
    const contact = contacts.get(patientId);
    const until = verdict.kind === 'blocked' ? new Date(verdict.until) : null;
    return contact ? [{ patientId, ...contact, rule: verdict.rule, until }] : [];
  });
  return { items, total: blocked.length, page: query.page, pageSize: query.pageSize };
}
