import { sql } from 'kysely';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { Db } from '../../schema.ts';
import { findReservedCampaign, readPeoplesLines } from '../campaigns/index.ts';
import { readGeneralSettings } from '../settings/index.ts';
import type { DialRequest } from './dial-store.ts';
import type { DialFacts, Line, OnTheLine } from './rules/dial-policy.ts';
import { readDialled } from './rules/dialled-number.ts';

/** Calls from desks are judged one after another: what one of them has begun, the next one sees. */
export const dialLock = sql`select pg_advisory_xact_lock(hashtext('dial-out'))`;

/**
 * Everything the policy asks, as it is at this moment and stays until the transaction ends: a campaign's claim of the
 * patient waits for it, and then sees the call. Must run in the transaction that writes the call.
 */
export async function readDialFacts(
  trx: Db,
  vault: Vault,
  request: DialRequest,
  now: Date,
  isAtPhone = false,
): Promise<DialFacts> {
  await dialLock.execute(trx);
  const patientIds = await lockPatients(trx, request);
  const [caller, settings, isListed, onTheLine, lines, { isDeceased, isWrongNumber }] = await Promise.all([
    readCaller(trx, request.staffId),
    readGeneralSettings(trx),
    readListing(trx, request, now),
    findOnTheLine(trx, request, patientIds),
    readLinesFor(trx, request, now),
    readPatient(trx, request),
  ]);
  return {
    caller,
    isAtPhone,
    number: readDialled(vault.decrypt(request.number.sealed, 'phone.number')),
    allowsAbroad: settings.allowsAbroad,
    isDeceased,
    isWrongNumber,
    isListed,
    despite: request.despite ?? undefined,
    onTheLine,
    lines,
  };
}

/** An attempt refers to its patient, so nobody claims one of these until we are through. */
async function lockPatients(trx: Db, { patientId, number }: DialRequest): Promise<string[]> {
  const rows = await trx
    .selectFrom('patient as p')
    .select('p.id')
    .where((where) =>
      where.or([
        ...(patientId === null ? [] : [where('p.id', '=', patientId)]),
        where.exists(
          where
            .selectFrom('phone as n')
            .select('n.id')
            .whereRef('n.patient_id', '=', 'p.id')
            .where('n.bidx', '=', number.index),
        ),
      ]),
    )
    .orderBy('p.id')
    .forUpdate()
    .execute();
  return rows.map(({ id }) => id);
}

/** Whoever dials, locked until the transaction ends; undefined: no agent. */
export async function readCaller(trx: Db, staffId: string): Promise<DialFacts['caller']> {
  const row = await trx
    .selectFrom('agent_state as s')
    .innerJoin('agent as a', 'a.staff_id', 's.staff_id')
    .leftJoin('device as d', 'd.id', 's.device_id')
    .leftJoin('call_note as n', (join) =>
      join.onRef('n.call_id', '=', 's.call_id').onRef('n.staff_id', '=', 's.staff_id'),
    )
    .select(['s.state', 'd.is_reachable', 'd.is_enabled', 'n.disposition'])
    .where('s.staff_id', '=', staffId)
    .where('a.is_enabled', '=', true)
    .forUpdate('s')
    .executeTakeFirst();
  return (
    row && {
      state: row.state,
      isReachable: row.is_reachable === true && row.is_enabled === true,
      hasDisposition: row.disposition !== null,
    }
  );
}

async function readPatient(trx: Db, { patientId, number }: DialRequest) {
  if (patientId === null) return { isDeceased: false, isWrongNumber: false };
  const row = await trx
    .selectFrom('patient as p')
    .leftJoin('phone as n', (join) => join.onRef('n.patient_id', '=', 'p.id').on('n.bidx', '=', number.index))
    .select(['p.deceased_at', 'n.status'])
    .where('p.id', '=', patientId)
    .executeTakeFirst();
  return { isDeceased: row?.deceased_at != null, isWrongNumber: row?.status === 'wrong_person' };
}

/** Whether patient or number are on the list of those who are not called for their care. */
async function readListing(trx: Db, { patientId, number }: DialRequest, now: Date): Promise<boolean> {
  const row = await trx
    .selectFrom('do_not_call')
    .select('id')
    .where('lifted_at', 'is', null)
    .where((where) => where.or([where('until', 'is', null), where('until', '>', now)]))
    .where((where) => where.or([where('purpose', 'is', null), where('purpose', '=', 'care')]))
    .where((where) =>
      where.or([
        where('phone_bidx', '=', number.index),
        ...(patientId === null ? [] : [where('patient_id', '=', patientId)]),
      ]),
    )
    .executeTakeFirst();
  return row !== undefined;
}

/** Who has this patient or number on the line, or is about to. A number that several patients share is one line. */
async function findOnTheLine(
  trx: Db,
  { callId, patientId, number }: DialRequest,
  patientIds: readonly string[],
): Promise<OnTheLine | undefined> {
  const attempt = await trx
    .selectFrom('attempt as a')
    .innerJoin('campaign as c', 'c.id', 'a.campaign_id')
    .select('c.name')
    .where('a.state', '<>', 'ended')
    .where((where) =>
      where.or([
        where('a.phone_bidx', '=', number.index),
        ...(patientId === null ? [] : [where('a.patient_id', 'in', patientIds)]),
      ]),
    )
    .executeTakeFirst();
  if (attempt) return { how: 'campaign', name: attempt.name };
  const call = await trx
    .selectFrom('call as c')
    .leftJoin('agent_state as s', 's.call_id', 'c.id')
    .leftJoin('staff as f', 'f.id', 's.staff_id')
    .select('f.name')
    .where('c.ended_at', 'is', null)
    .where('c.id', '<>', callId)
    .where((where) =>
      where.or([
        where('c.number_bidx', '=', number.index),
        ...(patientId === null ? [] : [where('c.patient_id', '=', patientId)]),
      ]),
    )
    .executeTakeFirst();
  if (!call) return undefined;
  return call.name === null ? { how: 'caller' } : { how: 'person', name: call.name };
}

/** A campaign's patient is called on the campaign's line. */
async function readLinesFor(trx: Db, { reservationId }: DialRequest, now: Date): Promise<Line[]> {
  const lines = await readLines(trx, now);
  if (reservationId === null) return lines;
  const campaign = await findReservedCampaign(trx, reservationId);
  return lines.filter(({ trunkId }) => trunkId === campaign?.trunkId);
}

async function readLines(trx: Db, now: Date): Promise<Line[]> {
  const [trunks, peoples] = await Promise.all([
    trx
      .selectFrom('trunk as t')
      .leftJoin('trunk_outage as o', 'o.trunk_id', 't.id')
      .select((row) => [
        't.id',
        't.is_enabled',
        't.max_channels',
        'o.until',
        row
          .selectFrom('attempt as a')
          .select((inner) => inner.fn.countAll<number>().as('count'))
          .whereRef('a.trunk_id', '=', 't.id')
          .where('a.state', '<>', 'ended')
          .as('attempts'),
      ])
      .orderBy('t.name')
      .execute(),
    readPeoplesLines(trx),
  ]);
  return trunks.map((row) => ({
    trunkId: row.id,
    isEnabled: row.is_enabled,
    condition: row.until === null ? 'up' : row.until > now ? 'out' : 'doubtful',
    most: row.max_channels,
    inUse: (row.attempts ?? 0) + (peoples.get(row.id) ?? 0),
  }));
}
