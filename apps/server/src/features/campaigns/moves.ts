import {
  type CampaignAction,
  type CampaignDetail,
  campaignActions,
} from '@suifang/contract/campaigns/api.ts';
import type { Actor } from '../../platform/audit/audit.ts';
import type { Db } from '../../schema.ts';
import { fail } from './errors.ts';
import { periodOf } from './period.ts';
import { obstaclesTo } from './rules/obstacles.ts';
import { askToPrepare, type CampaignPorts, isAllowed, recordAudit, requireCampaign } from './service.ts';
import { lockCampaign, type LockedCampaign } from './store/campaign-lock.ts';
import { readAgentQueues } from './store/agent-queues.ts';
import { changeState, countAll } from './store/campaigns.ts';
import { completeIfThrough } from './store/completion.ts';
import { endTarget, endWaiting } from './store/endings.ts';
import { readCalendar } from './store/running.ts';
import { callAgain, findCampaignOf, lockReview } from './store/reviews.ts';

type Move = Exclude<CampaignAction, 'edit' | 'delete'>;

const moves = {
  start: { to: 'running', past: 'started' },
  resume: { to: 'running', past: 'resumed' },
  pause: { to: 'paused', past: 'paused' },
  drain: { to: 'draining', past: 'drained' },
  abort: { to: 'aborted', past: 'aborted' },
} as const;

/**
 * Starts, pauses, resumes, drains or aborts. Pausing and draining let the calls under way finish; aborting also takes
 * back those that only ring, and nobody who is talking is cut off. Repeating an action that has happened is no error.
 * Throws `campaign.no-targets`, `campaign.trunk-disabled`, `campaign.window-over`, `campaign.queue-disabled`,
 * `campaign.queue-empty` and `campaign.settings-unreadable` when it would run without ever dialling, or with nobody to talk.
 */
export async function moveCampaign(
  ports: CampaignPorts,
  trx: Db,
  actor: Actor,
  id: string,
  move: Move,
): Promise<CampaignDetail> {
  const now = ports.clock.now();
  const { to, past } = moves[move];
  const campaign = await lockCampaign(trx, id);
  if (!campaign) throw fail('request.not-found');
  if (campaign.state === to) return requireCampaign(trx, id, now);
  if (!isAllowed(campaign, move)) throw fail('campaign.action-not-allowed');
  if (to === 'running') await assertCanDial(trx, id, campaign, now);
  await changeState(trx, id, { from: campaignActions[move], to, at: now });
  await recordAudit(ports, trx, actor, past, id, {});
  await ports.events.record(trx, [{ type: 'campaign.changed', subjectId: id, data: { state: to } }]);
  if (move === 'start') await askToPrepare(ports, trx, id);
  if (move === 'abort') await endWaiting(trx, id, { result: 'aborted', at: now });
  // The last call may have ended while it was paused; a draining one may have no call under way.
  if (move === 'resume' || move === 'drain') await completeIfThrough(trx, id, { now, events: ports.events });
  return requireCampaign(trx, id, now);
}

async function assertCanDial(
  trx: Db,
  id: string,
  { trunk, settings, isWhole }: LockedCampaign,
  now: Date,
): Promise<void> {
  if (!isWhole) throw fail('campaign.settings-unreadable');
  const period = periodOf(settings, await readCalendar(trx));
  const targets = await countAll(trx, id);
  const { agents } = settings;
  const queue = agents ? (await readAgentQueues(trx, [agents.queueId], now)).get(agents.queueId) : undefined;
  const missing = agents && !queue ? { isEnabled: false, members: 0 } : queue;
  const [first] = obstaclesTo(
    { isTrunkEnabled: trunk.isEnabled, period, targets, queue: missing },
    now.getTime(),
  );
  switch (first) {
    case undefined:
      return;
    case 'no-targets':
      throw fail('campaign.no-targets');
    case 'trunk-disabled':
      throw fail('campaign.trunk-disabled', { details: { name: trunk.name } });
    case 'window-over':
      throw fail('campaign.window-over');
    case 'queue-disabled':
    case 'queue-empty':
      throw fail(`campaign.${first}`);
  }
}

/**
 * A person decides about a dial whose truth is unknown: call again, or leave it. A completed campaign is taken up once
 * more; throws `target.campaign-over` when it was ended by a person.
 */
export async function settleReview(
  ports: CampaignPorts,
  trx: Db,
  actor: Actor,
  targetId: string,
  decision: 'call-again' | 'close',
): Promise<void> {
  const now = ports.clock.now();
  const campaignId = await findCampaignOf(trx, targetId);
  const campaign = campaignId && (await lockCampaign(trx, campaignId));
  if (!campaign || !(await lockReview(trx, targetId))) throw fail('target.not-in-review');
  if (decision === 'close') {
    await endTarget(trx, targetId, { result: 'unknown_dial', at: now });
  } else {
    if (campaign.state === 'aborted' || campaign.state === 'draining') throw fail('target.campaign-over');
    if (campaign.state === 'completed') {
      await assertCanDial(trx, campaignId, campaign, now);
      await changeState(trx, campaignId, { from: ['completed'], to: 'running', at: now });
      await ports.events.record(trx, [
        { type: 'campaign.changed', subjectId: campaignId, data: { state: 'running' } },
      ]);
    }
    await callAgain(trx, targetId, now);
    await askToPrepare(ports, trx, campaignId);
  }
  await recordAudit(ports, trx, actor, `target-${decision}`, campaignId, { targetId });
  await ports.events.record(trx, [{ type: 'target.changed', subjectId: targetId, data: { campaignId } }]);
}
