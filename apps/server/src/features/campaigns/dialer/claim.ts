import { IN_USE_RECHECK_MS } from '../rules/eligibility.ts';
import { holdCampaign } from '../store/campaign-lock.ts';
import { type Claim, insertClaim, writeBlock } from '../store/dialing.ts';
import type { RunningCampaign } from '../store/running.ts';
import { judgeDue } from './due.ts';
import type { DialerPorts } from './ports.ts';

type Claimed = Readonly<{ claims: readonly Claim[]; looked: number; hasFinished: boolean }>;

const nobody: Claimed = { claims: [], looked: 0, hasFinished: false };

/**
 * Takes up to `limit` due targets and claims those that may be dialled now. The others are written back with the rule
 * that holds them and until when, or ended. All in one transaction. `looked` is how many were due; `hasFinished`: some
 * ended, and the campaign may be through.
 */
export async function claimDue(
  ports: DialerPorts,
  campaign: RunningCampaign,
  limit: number,
): Promise<Claimed> {
  const epoch = ports.epochToDial();
  if (epoch === undefined) return nobody;
  return ports.db.transaction().execute(async (trx) => {
    const now = ports.clock.now();
    if ((await holdCampaign(trx, campaign.id))?.state !== 'running') return nobody;
    const { callable, looked, hasFinished } = await judgeDue(trx, campaign, { now, limit });
    const claims: Claim[] = [];
    for (const { target, phoneId, phoneBidx } of callable) {
      const claim: Claim = {
        attemptId: ports.ids.next(),
        targetId: target.id,
        campaignId: campaign.id,
        patientId: target.patientId,
        trunkId: campaign.trunk.id,
        phoneId,
        phoneBidx,
      };
      const answer = await insertClaim(trx, claim, epoch, now);
      if (answer === 'claimed') claims.push(claim);
      else await writeBlock(trx, target.id, answer, new Date(now.getTime() + IN_USE_RECHECK_MS));
    }
    return { claims, looked, hasFinished };
  });
}
