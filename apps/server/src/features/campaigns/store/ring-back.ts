import { TargetResult } from '@suifang/contract/campaigns/outcomes.ts';
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
  'talked',
]);
/** What a campaign wanted: it counts although the target had ended without it. */
const wanted: ReadonlySet<RingBack['result']> = new Set(['completed', 'delivered']);
const lasting: ReadonlySet<string> = new Set(['completed', 'delivered', 'refused', 'opted_out', 'deceased']);

/**
 * A patient whom a campaign wants to reach has called by themselves. When that settled it, the target ends in the
 * caller's own transaction, so that no dial can follow; one that is being dialled at this moment is marked, and ends so
 * whatever becomes of the dial. Takes the campaign before target and response, in the order of `lockCampaign`. Safe to
 * repeat.
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
  const target = await trx
    .selectFrom('target')
    .select(['state', 'result'])
    .where('id', '=', targetId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const event = { type: 'target.changed', subjectId: targetId } as const;
  if (target.state === 'dialing') {
    await trx.updateTable('target').set({ settled_result: result }).where('id', '=', targetId).execute();
    // The dialler hears of it and takes the ringing back.
    return events.record(trx, [{ ...event, data: { campaignId, state: 'dialing' } }]);
  }
  const isOpen = target.state === 'waiting' || target.state === 'review';
  const isBettered =
    (wanted.has(result) && !lasting.has(target.result ?? '')) || target.result === 'promised';
  if (!isOpen && !isBettered) return;
  await endTarget(trx, targetId, { result: TargetResult.parse(result), at });
  await events.record(trx, [{ ...event, data: { campaignId, state: 'done' } }]);
  await completeIfThrough(trx, campaignId, { now: at, events });
}

/** Of a target: whom it means, and what its campaign wants and asks. */
export async function readWish(db: Db, targetId: string) {
  return db
    .selectFrom('target as t')
    .innerJoin('campaign as c', 'c.id', 't.campaign_id')
    .select(['t.patient_id', 't.phone_id', 'c.type', 'c.purpose', 'c.settings'])
    .where('t.id', '=', targetId)
    .executeTakeFirst();
}

/** The same of a target that nobody else may settle until the transaction ends, with its state. */
export async function lockWish(trx: Db, targetId: string) {
  return trx
    .selectFrom('target as t')
    .innerJoin('campaign as c', 'c.id', 't.campaign_id')
    .select(['t.patient_id', 't.state', 'c.type', 'c.purpose'])
    .where('t.id', '=', targetId)
    .forUpdate('t')
    .executeTakeFirst();
}
