import { IN_USE_RECHECK_MS, judge, limitsOf } from '../rules/eligibility.ts';
import { lockCampaign } from '../store/campaign-lock.ts';
import { completeIfThrough } from '../store/completion.ts';
import { type Claim, insertClaim, lockDueTargets, writeBlock } from '../store/dialing.ts';
import { endTarget } from '../store/endings.ts';
import { readFacts } from '../store/facts.ts';
import type { RunningCampaign } from '../store/running.ts';
import type { DialerPorts } from './ports.ts';

/**
 * Takes up to `limit` due targets and claims those that may be dialled now. The others are written back with the rule
 * that holds them and until when, or ended. All in one transaction. `looked` is how many were due.
 */
export async function claimDue(
  ports: DialerPorts,
  campaign: RunningCampaign,
  limit: number,
): Promise<Readonly<{ claims: readonly Claim[]; looked: number }>> {
  const epoch = ports.leader.epoch();
  if (epoch === undefined) return { claims: [], looked: 0 };
  return ports.db.transaction().execute(async (trx) => {
    const now = ports.clock.now();
    if ((await lockCampaign(trx, campaign.id))?.state !== 'running') return { claims: [], looked: 0 };
    const targets = await lockDueTargets(trx, campaign.id, now, limit);
    const limits = limitsOf(campaign);
    const { phoneCap, patientCap } = limits;
    const facts = await readFacts(trx, {
      patients: targets.map((target) => ({
        patientId: target.patientId,
        plannedPhoneId: target.phoneId ?? undefined,
      })),
      purpose: campaign.purpose,
      now,
      dialsSince: new Date(now.getTime() - Math.max(phoneCap.perMs, patientCap.perMs)),
    });

    const claims: Claim[] = [];
    let hasFinished = false;
    for (const target of targets) {
      const known = facts.get(target.patientId);
      const verdict = known && judge(known, limits, now.getTime());
      if (!known || !verdict) continue;
      if (verdict.kind === 'never') {
        await endTarget(trx, target.id, { result: verdict.result, rule: verdict.rule, at: now });
        hasFinished = true;
      } else if (verdict.kind === 'blocked') {
        await writeBlock(trx, target.id, verdict.rule, new Date(verdict.until));
      } else {
        const phoneBidx = known.bidxOf.get(verdict.phoneId);
        if (!phoneBidx) continue;
        const claim: Claim = {
          attemptId: ports.ids.next(),
          targetId: target.id,
          campaignId: campaign.id,
          patientId: target.patientId,
          trunkId: campaign.trunk.id,
          phoneId: verdict.phoneId,
          phoneBidx,
        };
        const seq = await nextSeq(trx, target.id);
        const answer = await insertClaim(trx, claim, seq, epoch, now);
        if (answer === 'claimed') claims.push(claim);
        else await writeBlock(trx, target.id, answer, new Date(now.getTime() + IN_USE_RECHECK_MS));
      }
    }
    if (hasFinished) await completeIfThrough(trx, campaign.id, { now, events: ports.events });
    return { claims, looked: targets.length };
  });
}

async function nextSeq(trx: DialerPorts['db'], targetId: string): Promise<number> {
  const row = await trx
    .selectFrom('attempt')
    .select((builder) => builder.fn.max('seq').as('last'))
    .where('target_id', '=', targetId)
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}
