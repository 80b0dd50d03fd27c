import type { QueueSettings } from '@suifang/contract/queues.ts';
import { sql } from 'kysely';
import type { StoredSettings } from '../../platform/stored-settings.ts';
import type { Db } from '../../schema.ts';
import { readyAgents } from '../agents/index.ts';
import type { FreeAgent, WaitingCaller } from './rules/assign.ts';
import { readHandoffCounts } from './handoff-store.ts';
import type { OfferEnd, Place } from './queue-states.ts';
import { readSettings } from './rules/stored-settings.ts';

export type StoredQueue = StoredSettings<QueueSettings> & Readonly<{ id: string; isEnabled: boolean }>;

const selectQueues = (db: Db) => db.selectFrom('queue').select(['id', 'settings', 'is_enabled as isEnabled']);

/** Every queue, also one that was disabled: whoever waits there is still served. */
export async function readQueues(db: Db): Promise<StoredQueue[]> {
  const rows = await selectQueues(db).execute();
  return rows.map((row) => ({ ...row, ...readSettings(row.settings) }));
}

export async function readQueue(db: Db, queueId: string): Promise<StoredQueue | undefined> {
  const row = await selectQueues(db).where('id', '=', queueId).executeTakeFirst();
  return row && { ...row, ...readSettings(row.settings) };
}

/** States in which somebody works: takes the next call, or is busy with one. On a break or out of reach they do not. */
const working = ['idle', 'reserved', 'ringing', 'talking', 'hold', 'wrap_up'] as const;

/**
 * How many wait in a queue, how many of its agents are signed in (whatever they do at the moment, for a break ends
 * soon), and how many of these work now.
 */
export async function readQueueLoad(
  db: Db,
  queueId: string,
): Promise<Readonly<{ waiting: number; signedIn: number; working: number }>> {
  const row = await db
    .selectNoFrom((builder) => {
      const agents = builder
        .selectFrom('queue_member as m')
        .innerJoin('agent_state as s', 's.staff_id', 'm.staff_id')
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .where('m.queue_id', '=', queueId);
      return [
        builder
          .selectFrom('queue_entry')
          .select((inner) => inner.fn.countAll<number>().as('count'))
          .where('queue_id', '=', queueId)
          .where('state', '=', 'waiting')
          .as('waiting'),
        agents.where('s.state', '<>', 'signed_out').as('signed_in'),
        agents.where('s.state', 'in', working).as('working'),
      ];
    })
    .executeTakeFirstOrThrow();
  return { waiting: row.waiting ?? 0, signedIn: row.signed_in ?? 0, working: row.working ?? 0 };
}

export async function insertEntry(
  trx: Db,
  entry: Readonly<{
    id: string;
    queueId: string;
    callId: string;
    place: Place;
    ownerWaitMs: number;
    at: Date;
  }>,
): Promise<void> {
  const { place, ownerWaitMs, at } = entry;
  await trx
    .insertInto('queue_entry')
    .values({
      id: entry.id,
      queue_id: entry.queueId,
      call_id: entry.callId,
      patient_id: place.patientId ?? null,
      priority: place.priority,
      entered_at: at,
      preferred_staff_id: place.preferred?.staffId ?? null,
      preferred_until: place.preferred ? new Date(at.getTime() + ownerWaitMs) : null,
      matched_by: place.preferred?.matchedBy ?? null,
      state: 'waiting',
    })
    .execute();
}

/**
 * How a caller stood in the queue they waited in last, with the patient they turned out to be; undefined: they have not
 * waited. Who is preferred is so no longer once they, or their substitute, have taken this caller: they sent them on.
 */
export async function findLastPlace(db: Db, callId: string): Promise<Place | undefined> {
  const row = await db
    .selectFrom('queue_entry as e')
    .innerJoin('call as c', 'c.id', 'e.call_id')
    .leftJoin('agent as p', 'p.staff_id', 'e.preferred_staff_id')
    .select(['e.priority', 'e.preferred_staff_id', 'e.matched_by', 'e.answered_by', 'p.substitute_id'])
    .select(({ fn }) => fn.coalesce('c.patient_id', 'e.patient_id').as('patient_id'))
    .where('e.call_id', '=', callId)
    .orderBy('e.entered_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return undefined;
  const { preferred_staff_id: staffId, matched_by: matchedBy, answered_by: answeredBy } = row;
  const hadTurn = answeredBy !== null && [staffId, row.substitute_id].includes(answeredBy);
  return {
    priority: row.priority,
    preferred: staffId === null || matchedBy === null || hadTurn ? undefined : { staffId, matchedBy },
    patientId: row.patient_id ?? undefined,
  };
}

/** Ends a caller's stay in their queue. */
export async function closeEntry(
  trx: Db,
  callId: string,
  how: 'answered' | 'abandoned' | 'overflowed' | 'left',
  at: Date,
  answeredBy: string | null = null,
): Promise<void> {
  await trx
    .updateTable('queue_entry')
    .set({
      state: how,
      ended_at: at,
      ...(how === 'answered' && { answered_at: at, answered_by: answeredBy }),
    })
    .where('call_id', '=', callId)
    .where('state', '=', 'waiting')
    .execute();
}

export async function insertOffer(
  trx: Db,
  offer: Readonly<{ id: string; callId: string; staffId: string; party: string; at: Date }>,
): Promise<void> {
  await trx
    .insertInto('queue_offer')
    .columns(['id', 'entry_id', 'queue_id', 'staff_id', 'party', 'offered_at'])
    .expression((builder) =>
      builder
        .selectFrom('queue_entry')
        .select((row) => [
          row.val(offer.id).as('id'),
          'id as entry_id',
          'queue_id',
          row.val(offer.staffId).as('staff_id'),
          row.val(offer.party).as('party'),
          row.val(offer.at).as('offered_at'),
        ])
        .where('call_id', '=', offer.callId)
        .where('state', '=', 'waiting'),
    )
    .execute();
}

export async function writeOffer(
  trx: Db,
  offer: Readonly<{ callId: string; party: string }>,
  change: Readonly<{ rangAt: Date }> | Readonly<{ endedAt: Date; how: OfferEnd }>,
): Promise<void> {
  await trx
    .updateTable('queue_offer')
    .set('rangAt' in change ? { ringing_at: change.rangAt } : { ended_at: change.endedAt, how: change.how })
    .where('party', '=', offer.party)
    .where('ended_at', 'is', null)
    .where('entry_id', 'in', (builder) =>
      builder.selectFrom('queue_entry').select('id').where('call_id', '=', offer.callId),
    )
    .execute();
}

/** A caller who waits and is not being offered to anybody, or to not enough. */
export type WaitingRow = WaitingCaller & Readonly<{ callId: string }>;

/** Callers who wait without an open offer, with who has missed them. `dayStart`: since when campaigns' calls count. */
export async function readWaiting(db: Db, dayStart: Date): Promise<WaitingRow[]> {
  const rows = await db
    .selectFrom('queue_entry as e')
    .leftJoin('agent as p', 'p.staff_id', 'e.preferred_staff_id')
    .leftJoin('handoff as h', (join) =>
      join.onRef('h.call_id', '=', 'e.call_id').on('h.ended_at', 'is', null),
    )
    .select((builder) => [
      'e.id',
      'e.call_id',
      'h.campaign_id',
      'e.queue_id',
      'e.priority',
      'e.entered_at',
      'e.preferred_staff_id',
      'e.preferred_until',
      'p.substitute_id',
      builder
        .selectFrom('queue_offer as o')
        .select((inner) => inner.fn.agg<string[] | null>('array_agg', ['o.staff_id']).as('ids'))
        .whereRef('o.entry_id', '=', 'e.id')
        .where('o.how', 'in', ['not-answered', 'rejected', 'not-connected'])
        .as('missed_by'),
    ])
    .where('e.state', '=', 'waiting')
    .orderBy('e.priority', 'desc')
    .orderBy('e.entered_at')
    .where((builder) =>
      builder.not(
        builder.exists(
          builder
            .selectFrom('queue_offer as o')
            .select('o.id')
            .whereRef('o.entry_id', '=', 'e.id')
            .where('o.ended_at', 'is', null),
        ),
      ),
    )
    .execute();
  const campaignIds = [...new Set(rows.flatMap(({ campaign_id: id }) => id ?? []))];
  const spreads = await readHandoffCounts(db, campaignIds, dayStart);
  return rows.map((row) => ({
    entryId: row.id,
    callId: row.call_id,
    queueId: row.queue_id,
    priority: row.priority,
    enteredAt: row.entered_at.getTime(),
    preferred:
      row.preferred_staff_id === null || row.preferred_until === null
        ? undefined
        : {
            staffIds: [row.preferred_staff_id, ...(row.substitute_id === null ? [] : [row.substitute_id])],
            until: row.preferred_until.getTime(),
          },
    missedBy: new Set(row.missed_by ?? []),
    spread: row.campaign_id === null ? undefined : (spreads.get(row.campaign_id) ?? new Map()),
  }));
}

/** How far back the expected wait looks. */
const LOOK_BACK_MS = 2 * 3_600_000;

/**
 * How long each caller of a queue lately kept the agent who took them, from the answer to the end of wrap-up; in ms.
 * Whoever is still talking, or wrapping up, does not count yet.
 */
export async function readHandleTimes(db: Db, queueId: string, now: Date): Promise<number[]> {
  const busy = ['talking', 'hold', 'wrap_up'];
  const rows = await db
    .selectFrom('queue_entry as e')
    .innerJoinLateral(
      (join) =>
        join
          .selectFrom('agent_event as v')
          .select('v.at')
          .whereRef('v.staff_id', '=', 'e.answered_by')
          .whereRef('v.at', '>=', 'e.answered_at')
          .where('v.from_state', 'in', busy)
          .where('v.to_state', 'not in', busy)
          .orderBy('v.seq')
          .limit(1)
          .as('over'),
      (join) => join.onTrue(),
    )
    .select(['e.answered_at', 'over.at'])
    .where('e.queue_id', '=', queueId)
    .where('e.state', '=', 'answered')
    .where('e.answered_at', '>=', new Date(now.getTime() - LOOK_BACK_MS))
    .execute();
  return rows.flatMap(({ answered_at: from, at: to }) => (from ? [to.getTime() - from.getTime()] : []));
}

export type ReadyAgent = FreeAgent & Readonly<{ deviceId: string; isAutoAnswer: boolean }>;

/** Agents who may be offered a caller now. `dayStart`: since when calls count. */
export async function readFreeAgents(db: Db, dayStart: Date): Promise<ReadyAgent[]> {
  const rows = await db
    .selectFrom('agent_state as s')
    .innerJoin('agent as a', 'a.staff_id', 's.staff_id')
    .innerJoin('device as d', 'd.id', 's.device_id')
    .select((builder) => [
      's.staff_id',
      's.idle_since',
      'd.id as device_id',
      'a.is_auto_answer',
      builder
        .selectFrom('agent_event as v')
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .whereRef('v.staff_id', '=', 's.staff_id')
        .where('v.at', '>=', dayStart)
        .where('v.cause', '=', 'answered')
        .as('handled'),
    ])
    .where(sql<boolean>`s.staff_id in (${readyAgents})`)
    .execute();
  const staffIds = rows.map((row) => row.staff_id);
  if (staffIds.length === 0) return [];
  const [skills, places] = await Promise.all([
    db.selectFrom('agent_skill').selectAll().where('staff_id', 'in', staffIds).execute(),
    db
      .selectFrom('queue_member as m')
      .select((builder) => [
        'm.queue_id',
        'm.staff_id',
        'm.position',
        builder
          .selectFrom('queue_offer as o')
          .select((inner) => inner.fn.max('o.offered_at').as('at'))
          .whereRef('o.queue_id', '=', 'm.queue_id')
          .whereRef('o.staff_id', '=', 'm.staff_id')
          .as('offered_at'),
      ])
      .where('m.staff_id', 'in', staffIds)
      .execute(),
  ]);
  return rows.map((row) => ({
    staffId: row.staff_id,
    idleSince: row.idle_since.getTime(),
    handledToday: row.handled ?? 0,
    deviceId: row.device_id,
    isAutoAnswer: row.is_auto_answer,
    skills: new Map(
      skills.filter((one) => one.staff_id === row.staff_id).map((one) => [one.skill, one.level]),
    ),
    queues: new Map(
      places
        .filter((one) => one.staff_id === row.staff_id)
        .map((one) => [one.queue_id, { position: one.position, offeredAt: one.offered_at?.getTime() ?? 0 }]),
    ),
  }));
}
