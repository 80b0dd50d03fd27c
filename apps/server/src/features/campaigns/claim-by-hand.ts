import type { CampaignSettings } from '@suifang/contract/campaigns/settings.ts';
import type { Events } from '../../platform/events/events.ts';
import type { Db } from '../../schema.ts';
import { periodOf } from './period.ts';
import { judge, limitsOf } from './rules/eligibility.ts';
import { isOpen } from './rules/schedule.ts';
import { bindCall } from './store/by-hand.ts';
import { lockCampaign } from './store/campaign-lock.ts';
import { insertClaim } from './store/dialing.ts';
import { readFacts } from './store/facts.ts';
import { endReservation, findReservedCampaign, lockOwnReservation } from './store/reservations.ts';
import { readCalendar } from './store/running.ts';
import { lockWish } from './store/ring-back.ts';

export type ByHand = Readonly<{
  reservationId: string;
  staffId: string;
  /** The call that will ring the patient; its row stands already. */
  callId: string;
  attemptId: string;
  epoch: number;
  now: Date;
}>;

/** Why a reserved patient is not called. */
export type HandRefusal = 'campaign.reservation-over' | 'campaign.target-blocked';

/**
 * Claims a reserved target for a call from a desk: the same rules as for the dialler's own dials (hours, caps, wishes,
 * consent, one live attempt), judged in the transaction that writes the call. undefined: the call may be made.
 */
export async function claimByHand(
  trx: Db,
  { reservationId, staffId, callId, attemptId, epoch, now }: ByHand,
  events: Events,
): Promise<HandRefusal | undefined> {
  const found = await findReservedCampaign(trx, reservationId);
  const campaign = found && (await lockCampaign(trx, found.campaignId));
  const reserved = await lockOwnReservation(trx, { id: reservationId, staffId, now });
  if (!found || !reserved || campaign?.state !== 'running') return 'campaign.reservation-over';
  const { campaignId, targetId, phoneId } = reserved;
  const wish = await lockWish(trx, targetId);
  if (wish?.state !== 'waiting') return 'campaign.reservation-over';
  if (!campaign.isWhole) return 'campaign.target-blocked';
  const phoneBidx = await numberThatMayBeRung(trx, {
    ...wish,
    settings: campaign.settings,
    phoneId,
    callId,
    now,
  });
  if (!phoneBidx) return 'campaign.target-blocked';
  const patientId = wish.patient_id;
  const { trunkId } = found;
  const claim = { attemptId, targetId, campaignId, patientId, trunkId, phoneId, phoneBidx, staffId };
  const answer = await insertClaim(trx, claim, epoch, now);
  if (answer !== 'claimed') return 'campaign.target-blocked';
  await bindCall(trx, callId, { attemptId, campaignId });
  await endReservation(trx, reservationId, { how: 'dialled', at: now });
  await events.record(trx, [
    { type: 'reservation.changed', subjectId: reservationId, data: { campaignId, staffId } },
  ]);
  return undefined;
}

async function numberThatMayBeRung(
  trx: Db,
  of: Readonly<{
    patient_id: string;
    type: Parameters<typeof limitsOf>[0]['type'];
    purpose: Parameters<typeof limitsOf>[0]['purpose'];
    settings: CampaignSettings;
    phoneId: string;
    callId: string;
    now: Date;
  }>,
): Promise<Buffer | undefined> {
  const { settings, now, phoneId, patient_id: patientId } = of;
  if (!isOpen(periodOf(settings, await readCalendar(trx)), now.getTime())) return undefined;
  const limits = limitsOf(of);
  const facts = await readFacts(trx, {
    patients: [{ patientId, plannedPhoneId: phoneId }],
    purpose: of.purpose,
    now,
    dialsSince: new Date(now.getTime() - Math.max(limits.phoneCap.perMs, limits.patientCap.perMs)),
    exceptCallId: of.callId,
  });
  const known = facts.get(patientId);
  const verdict = known && judge(known, limits, now.getTime());
  return verdict?.kind === 'call' && verdict.phoneId === phoneId ? known?.bidxOf.get(phoneId) : undefined;
}
