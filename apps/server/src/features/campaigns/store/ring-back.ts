import type { Events } from '../../../platform/events/events.ts';
import type { Db } from '../../../schema.ts';
import type { ConversationResult } from '../rules/retry.ts';
import { lockCampaign } from './campaign-lock.ts';
import { completeIfThrough } from './completion.ts';
import { endTarget } from './endings.ts';

export type RingBack = Readonly<{
  targetId: string;
  /** The number they called from; null: withheld. */
  phoneBidx: Buffer | null;
  /** What the conversation came to, or that somebody of ours has talked with them. */
  result: ConversationResult | 'rang_back';
  at: Date;
}>;

/** Those after which nobody need be rung any more; after the others the campaign goes on as it would have. */
const final: ReadonlySet<RingBack['result']> = new Set([
  'completed',
  'delivered',
  'refused',
  'opted_out',
  'rang_back',
]);

/**
 * A patient whom a campaign wants to reach has called by themselves. When that settled it, the target ends in the
 * caller's own transaction, so that no dial can follow. Safe to repeat; a target that has ended stays as it is.
 */
export async function endByRingBack(
  trx: Db,
  { targetId, phoneBidx, result, at }: RingBack,
  events: Events,
): Promise<void> {
  const { campaign_id: campaignId, patient_id: patientId } = await trx
    .selectFrom('target')
    .select(['campaign_id', 'patient_id'])
    .where('id', '=', targetId)
    .executeTakeFirstOrThrow();
  if (result === 'wrong_person' && phoneBidx !== null)
    await trx
      .updateTable('phone')
      .set({ status: 'wrong_person', status_at: at })
      .where('patient_id', '=', patientId)
      .where('bidx', '=', phoneBidx)
      .execute();
  if (!final.has(result)) return;
  await lockCampaign(trx, campaignId);
  const waiting = await trx
    .selectFrom('target')
    .select('id')
    .where('id', '=', targetId)
    // Who has rung back and talks with a nurse may answer the questions with her.
    .where((where) => where.or([where('state', '=', 'waiting'), where('result', '=', 'rang_back')]))
    .forUpdate()
    .executeTakeFirst();
  if (!waiting) return;
  await endTarget(trx, targetId, { result, at });
  await events.record(trx, [
    { type: 'target.changed', subjectId: targetId, data: { campaignId, state: 'done' } },
  ]);
  await completeIfThrough(trx, campaignId, { now: at, events });
}
