import type { ReservationEnd } from '@suifang/contract/campaigns/agents.ts';
import { sql } from 'kysely';
import type { Db } from '../../../schema.ts';
import { freeMembers, readyAgents } from '../../agents/index.ts';
import type { PreviewAgent } from '../rules/preview.ts';

/** The rows of preview: which patient is kept for which agent, until when, and what came of it. */

export type EndedReservation = Readonly<{
  id: string;
  campaignId: string;
  targetId: string;
  staffId: string;
}>;

/**
 * Ends what has lasted long enough, and what cannot come to a call any more: the agent is not free for it, or the
 * campaign or its target is not waiting. Answers those that ended.
 */
export async function endStaleReservations(db: Db, now: Date): Promise<EndedReservation[]> {
  const { rows } = await sql<EndedReservation>`
    update reservation v set ended_at = ${now}, version = version + 1,
      how = case when v.expires_at <= ${now} then 'expired' else 'withdrawn' end
    where v.ended_at is null and (v.expires_at <= ${now}
      or v.staff_id not in (${readyAgents})
      or not exists (select from campaign c join target t on t.campaign_id = c.id
        where t.id = v.target_id and c.state = 'running' and t.state = 'waiting'))
    returning v.id, v.campaign_id as "campaignId", v.target_id as "targetId", v.staff_id as "staffId"`.execute(
    db,
  );
  return rows;
}

/** When the next reservation has lasted long enough. */
export async function nextExpiry(db: Db): Promise<Date | undefined> {
  const row = await db
    .selectFrom('reservation')
    .select((builder) => builder.fn.min('expires_at').as('at'))
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row?.at ?? undefined;
}

/** Agents of a queue who are free and for whom nobody is kept, with their calls of the campaign since then. */
export async function readPreviewAgents(
  trx: Db,
  of: Readonly<{ campaignId: string; queueId: string; dayStart: Date }>,
): Promise<PreviewAgent[]> {
  const { rows } = await sql<{ staff_id: string; idle_since: Date; calls: number }>`
    select s.staff_id, s.idle_since, (select count(*) from attempt a where a.campaign_id = ${of.campaignId}
        and a.staff_id = s.staff_id and a.claimed_at >= ${of.dayStart})::int as calls
    from agent_state s where s.staff_id in (${freeMembers(of.queueId)})`.execute(trx);
  return rows.map((row) => ({
    staffId: row.staff_id,
    calls: row.calls,
    idleSince: row.idle_since.getTime(),
  }));
}

/** Who has passed each of these targets on, or let its time run out, since then. */
export async function readPassedBy(
  trx: Db,
  targetIds: readonly string[],
  since: Date,
): Promise<Map<string, Set<string>>> {
  if (targetIds.length === 0) return new Map();
  const rows = await trx
    .selectFrom('reservation')
    .select(['target_id', 'staff_id'])
    .where('target_id', 'in', targetIds)
    .where('how', 'in', ['passed_on', 'expired'])
    .where('ended_at', '>=', since)
    .execute();
  const passedBy = new Map<string, Set<string>>();
  for (const row of rows)
    passedBy.set(row.target_id, (passedBy.get(row.target_id) ?? new Set<string>()).add(row.staff_id));
  return passedBy;
}

/** Keeps a target for an agent. False: it, or they, have one already; the unique indexes decide. */
export async function insertReservation(
  trx: Db,
  row: Readonly<{
    id: string;
    campaignId: string;
    targetId: string;
    staffId: string;
    phoneId: string;
    at: Date;
    expiresAt: Date;
  }>,
): Promise<boolean> {
  const inserted = await trx
    .insertInto('reservation')
    .values({
      id: row.id,
      campaign_id: row.campaignId,
      target_id: row.targetId,
      staff_id: row.staffId,
      phone_id: row.phoneId,
      made_at: row.at,
      expires_at: row.expiresAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

/** A live reservation of somebody, locked until the transaction ends; undefined: it is over, or not theirs. */
export async function lockOwnReservation(
  trx: Db,
  of: Readonly<{ id: string; staffId: string; now: Date }>,
): Promise<Readonly<{ campaignId: string; targetId: string; phoneId: string; version: number }> | undefined> {
  return trx
    .selectFrom('reservation')
    .select(['campaign_id as campaignId', 'target_id as targetId', 'phone_id as phoneId', 'version'])
    .where('id', '=', of.id)
    .where('staff_id', '=', of.staffId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', of.now)
    .forUpdate()
    .executeTakeFirst();
}

/** Ends a reservation. Quiet when it has ended. */
export async function endReservation(
  trx: Db,
  id: string,
  end: Readonly<{ how: ReservationEnd; at: Date; reason?: string }>,
): Promise<void> {
  await trx
    .updateTable('reservation')
    .set((row) => ({
      how: end.how,
      ended_at: end.at,
      reason: end.reason ?? '',
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute();
}

/** The campaign of a reservation, whether it is live or over. */
export async function findReservedCampaign(
  db: Db,
  reservationId: string,
): Promise<Readonly<{ campaignId: string; trunkId: string }> | undefined> {
  return db
    .selectFrom('reservation as v')
    .innerJoin('campaign as c', 'c.id', 'v.campaign_id')
    .select(['c.id as campaignId', 'c.trunk_id as trunkId'])
    .where('v.id', '=', reservationId)
    .executeTakeFirst();
}
