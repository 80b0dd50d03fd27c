import type { AgentFigures, Reservation, ReservationSkip } from '@suifang/contract/campaigns/agents.ts';
import type { CampaignDetail } from '@suifang/contract/campaigns/api.ts';
import { phoneOwners } from '@suifang/contract/patients.ts';
import type { Context } from '../../context.ts';
import type { Actor } from '../../platform/audit/audit.ts';
import type { Db } from '../../schema.ts';
import { fail } from './errors.ts';
import { jainIndex } from './rules/spread.ts';
import { type CampaignPorts, recordAudit } from './service.ts';
import { countCallsByAgent, countHandoffs, countReservations } from './store/agent-figures.ts';
import { hasColleague, readAgentQueues } from './store/agent-queues.ts';
import { lockCampaign } from './store/campaign-lock.ts';
import { writeBlock } from './store/dialing.ts';
import { endReservation, findReservedCampaign, lockOwnReservation } from './store/reservations.ts';
import { readEarlierCalls } from './store/earlier-calls.ts';
import { readLastStay, readReserved } from './store/reserved.ts';
import { maskPhone } from '../patients/index.ts';

/** Campaigns in which people talk: how they do, and what an agent does with a patient who is kept for them. */

/** How a campaign brings patients to agents so far. Throws `request.not-found` for one that needs no agents. */
export async function readAgentFigures(
  ports: Pick<Context, 'db' | 'clock'>,
  { id, settings: { agents } }: Pick<CampaignDetail, 'id' | 'settings'>,
): Promise<AgentFigures> {
  if (!agents) throw fail('request.not-found');
  const { db } = ports;
  const { mode, queueId, abandonLimit } = agents;
  const [queues, figures, calls, reservations] = await Promise.all([
    readAgentQueues(db, [queueId], ports.clock.now()),
    countHandoffs(db, id),
    countCallsByAgent(db, id, queueId),
    countReservations(db, id),
  ]);
  const queue = queues.get(queueId);
  const { answered, taken, abandoned, waiting, ringing, mean_wait_ms: meanWaitMs } = figures;
  return {
    mode,
    queue: queue ? { id: queue.id, name: queue.name } : null,
    free: queue?.free ?? 0,
    working: queue?.working ?? 0,
    waiting,
    ringing,
    answered,
    taken,
    abandoned,
    abandonRate: answered === 0 ? null : abandoned / answered,
    abandonLimit,
    meanWaitMs: meanWaitMs === null ? null : Math.round(meanWaitMs),
    reservations,
    spread: { agents: calls, jain: jainIndex(calls.map((one) => one.calls)) ?? null },
  };
}

/** The patient who is kept for somebody now; null: nobody is. Numbers are masked. */
export async function readOwnReservation(
  { db, clock, vault }: Pick<Context, 'db' | 'clock' | 'vault'>,
  staffId: string,
): Promise<Reservation | null> {
  const row = await readReserved(db, staffId, clock.now());
  if (!row) return null;
  const [lastStay, earlier] = await Promise.all([
    readLastStay(db, row.patient_id),
    readEarlierCalls(db, { patientId: row.patient_id }),
  ]);
  return {
    id: row.id,
    version: row.version,
    expiresAt: row.expires_at,
    campaign: { id: row.campaign_id, name: row.campaign_name, purpose: row.purpose },
    questionnaire: row.questionnaire,
    patient: { id: row.patient_id, name: row.name, sex: row.sex, birthDate: row.birth_date },
    phone: {
      masked: maskPhone(vault.decrypt(row.number_enc, 'phone.number')),
      owner: phoneOwners.find((owner) => owner === row.owner) ?? null,
    },
    attempts: row.attempts ?? 0,
    lastStay: lastStay ?? null,
    earlier,
  };
}

/**
 * Leaves a reserved patient: they wait for a while, or a colleague gets them at once. Throws `campaign.reservation-over`
 * when they are not kept for this person any more, `campaign.no-colleague` when nobody else is there to get them.
 */
export async function skipReservation(
  ports: CampaignPorts,
  trx: Db,
  by: Readonly<{ staffId: string; actor: Actor }>,
  id: string,
  { version, to, reason }: ReservationSkip,
): Promise<void> {
  const now = ports.clock.now();
  const found = await findReservedCampaign(trx, id);
  const campaign = found && (await lockCampaign(trx, found.campaignId));
  const reserved = await lockOwnReservation(trx, { id, staffId: by.staffId, now });
  if (!found || !reserved || reserved.version !== version) throw fail('campaign.reservation-over');
  const { campaignId } = found;
  const { targetId } = reserved;
  const agents = campaign?.settings.agents;
  if (to === 'colleague' && agents) {
    const isAlone = !(await hasColleague(trx, { queueId: agents.queueId, staffId: by.staffId }));
    if (isAlone) throw fail('campaign.no-colleague');
  }
  await endReservation(trx, id, { how: to === 'later' ? 'put_off' : 'passed_on', at: now, reason });
  if (to === 'later' && agents)
    await writeBlock(trx, targetId, 'put_off', new Date(now.getTime() + agents.putOffMs));
  await recordAudit(ports, trx, by.actor, 'target-skipped', campaignId, { targetId, to, reason });
  await ports.events.record(trx, [
    { type: 'reservation.changed', subjectId: id, data: { campaignId, staffId: by.staffId } },
  ]);
}
