import { type PageOf, sortParts } from '@suifang/contract/paging.ts';
import type { CallQuery } from '@suifang/contract/calls.ts';
import type { LineQuality } from '@suifang/contract/line-quality.ts';
import { hospitalDayEnd, hospitalDayStart } from '@suifang/contract/time.ts';
import { sql } from 'kysely';
import type { Db } from '../../schema.ts';

function dials(db: Db) {
  return db
    .selectFrom('attempt as a')
    .innerJoin('patient as p', 'p.id', 'a.patient_id')
    .innerJoin('campaign as c', 'c.id', 'a.campaign_id')
    .innerJoin('trunk as k', 'k.id', 'a.trunk_id')
    .innerJoin('target as g', 'g.id', 'a.target_id')
    .leftJoin('phone as n', 'n.id', 'a.phone_id')
    .leftJoin('call as t', 't.attempt_id', 'a.id')
    .leftJoin('recording as r', 'r.call_id', 't.id')
    .where('a.dialed_at', 'is not', null);
}

const columns = [
  'a.id',
  't.id as callId',
  'p.id as patientId',
  'p.name as patientName',
  'c.id as campaignId',
  'c.name as campaignName',
  'k.id as trunkId',
  'k.name as trunkName',
  'g.id as targetId',
  'g.state as targetState',
  'g.result as targetResult',
  'n.number_enc as numberEnc',
  'a.seq as attempt',
  'a.state as attemptState',
  'a.outcome',
  't.result',
  'a.dialed_at as dialedAt',
  'a.ringing_at as ringingAt',
  'a.early_media_at as earlyMediaAt',
  'a.answered_at as answeredAt',
  'a.ended_at as endedAt',
  'a.cause',
  'a.sip_code as sipCode',
  'r.id as recordingId',
  'r.state as recordingState',
] as const;

const select = (db: Db) => dials(db).select(columns);
export type DialRow = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>;

type Dials = ReturnType<typeof dials>;

function matching(rows: Dials, query: CallQuery): Dials {
  const { patientId, campaignId, outcome, result, from, to, recording, state, q } = query;
  if (patientId !== undefined) rows = rows.where('a.patient_id', '=', patientId);
  if (campaignId !== undefined) rows = rows.where('a.campaign_id', '=', campaignId);
  if (outcome !== undefined) rows = rows.where('a.outcome', '=', outcome);
  if (state === 'dialing') rows = rows.where('a.state', 'in', ['claimed', 'dialing']);
  if (state === 'talking') rows = rows.where('a.state', '=', 'answered');
  if (state === 'ended') rows = rows.where('a.state', '=', 'ended');
  if (result !== undefined) rows = rows.where('t.result', '=', result);
  if (from !== undefined) rows = rows.where('a.dialed_at', '>=', hospitalDayStart(from));
  if (to !== undefined) rows = rows.where('a.dialed_at', '<', hospitalDayEnd(to));
  if (recording === 'yes') rows = rows.where('r.state', '=', 'stored');
  if (recording === 'no') rows = rows.where(sql<boolean>`r.state is distinct from 'stored'`);
  if (q) rows = rows.where('p.name', 'ilike', `%${q.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`);
  return rows;
}

/** One page of dials, with what came of each. */
export async function findCalls(db: Db, query: CallQuery): Promise<PageOf<DialRow>> {
  const { direction } = sortParts(query.sort);
  const items = await matching(dials(db), query)
    .select(columns)
    .orderBy('a.dialed_at', direction)
    .orderBy('a.id')
    .limit(query.pageSize)
    .offset((query.page - 1) * query.pageSize)
    .execute();
  const { total } = await matching(dials(db), query)
    .select(sql<number>`count(*)`.as('total'))
    .executeTakeFirstOrThrow();
  return { items, total, page: query.page, pageSize: query.pageSize };
}

/** A dial by its own id or by that of its conversation. */
export async function findCall(db: Db, id: string): Promise<DialRow | undefined> {
  return select(db)
    .where((row) => row.or([row('a.id', '=', id), row('t.id', '=', id)]))
    .executeTakeFirst();
}

/** Every dial of a target, the first one first. */
export async function findDialsOf(db: Db, targetId: string): Promise<DialRow[]> {
  return select(db).where('a.target_id', '=', targetId).orderBy('a.seq').execute();
}

/** The legs of a conversation in the order of their making. */
export async function findLegs(db: Db, callId: string) {
  return db
    .selectFrom('call_leg')
    .leftJoin('staff', 'staff.id', 'call_leg.staff_id')
    .select([
      'leg_id as id',
      'party',
      'staff.id as staffId',
      'staff.name as staffName',
      'call_leg.created_at as startedAt',
      'ringing_at as ringingAt',
      'answered_at as answeredAt',
      'ended_at as endedAt',
      'ended_by as endedBy',
      'cause',
      'sip_code as sipCode',
      'received',
      'lost',
      'lost_out as lostOut',
      'jitter_ms as jitterMs',
      'round_trip_ms as roundTripMs',
    ])
    .where('call_id', '=', callId)
    .orderBy('call_leg.created_at')
    .orderBy('leg_id')
    .execute();
}
export type LegRow = Awaited<ReturnType<typeof findLegs>>[number];

/** How the network was to the browser of each who talked in a conversation, all legs of a person together. */
export async function findLines(
  db: Db,
  callId: string,
): Promise<ReadonlyArray<LineQuality & Readonly<{ staffId: string }>>> {
  return db
    .selectFrom('line_quality')
    .select(({ fn }) => [
      'staff_id as staffId',
      fn.sum<number>('seconds').as('seconds'),
      fn.sum<number>('received').as('received'),
      fn.sum<number>('lost').as('lost'),
      fn.max('lost_out').as('lostOut'),
      fn.max('jitter_ms').as('jitterMs'),
      fn.max('round_trip_ms').as('roundTripMs'),
    ])
    .where('call_id', '=', callId)
    .groupBy('staff_id')
    .execute();
}

export type CallEventRow = Readonly<{ at: Date; type: string; data: unknown }>;

/** What happened in a conversation, in order. */
export async function findCallEvents(db: Db, callId: string): Promise<CallEventRow[]> {
  return db
    .selectFrom('call_event')
    .select(['at', 'type', 'data'])
    .where('call_id', '=', callId)
    .orderBy('seq')
    .execute();
}
