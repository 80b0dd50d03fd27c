import { type Eligibility, judge, limitsOf, type TargetFacts } from '../rules/eligibility.ts';
import { type DueTarget, lockDueTargets, writeBlock } from '../store/dialing.ts';
import { endTarget } from '../store/endings.ts';
import { readFacts } from '../store/facts.ts';
import type { RunningCampaign } from '../store/running.ts';
import type { DialerPorts } from './ports.ts';

/** A due target that nothing forbids to call at this moment, and on which number. */
export type Callable = Readonly<{ target: DueTarget; phoneId: string; phoneBidx: Buffer }>;

/**
 * Looks at up to `limit` due targets, locked for this transaction, and answers those that may be called now. The others are
 * written back with the rule that holds them and until when, or ended. `looked` is how many were due.
 */
export async function judgeDue(
  trx: DialerPorts['db'],
  campaign: Pick<RunningCampaign, 'id' | 'type' | 'purpose' | 'settings'>,
  { now, limit }: Readonly<{ now: Date; limit: number }>,
): Promise<Readonly<{ callable: readonly Callable[]; looked: number; hasFinished: boolean }>> {
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
  const callable: Callable[] = [];
  let hasFinished = false;
  for (const target of targets) {
    const known = facts.get(target.patientId);
    const verdict = known && judge(known, limits, now.getTime());
    if (!known || !verdict) continue;
    const phoneBidx = numberOf(known, verdict);
    if (verdict.kind === 'never') {
      await endTarget(trx, target.id, { result: verdict.result, rule: verdict.rule, at: now });
      hasFinished = true;
    } else if (verdict.kind === 'blocked') {
      await writeBlock(trx, target.id, verdict.rule, new Date(verdict.until));
    } else if (phoneBidx) {
      callable.push({ target, phoneId: verdict.phoneId, phoneBidx });
    }
  }
  return { callable, looked: targets.length, hasFinished };
}

function numberOf(
  known: TargetFacts & { bidxOf: Map<string, Buffer> },
  verdict: Eligibility,
): Buffer | undefined {
  return verdict.kind === 'call' ? known.bidxOf.get(verdict.phoneId) : undefined;
}
