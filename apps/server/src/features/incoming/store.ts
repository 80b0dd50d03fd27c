import type { IncomingCallQuery, IncomingResult } from '@suifang/contract/incoming-calls.ts';
import type { RatingFilter } from '@suifang/contract/ratings.ts';
import { type PageOf, sortParts } from '@suifang/contract/paging.ts';
import { hospitalDayEnd, hospitalDayStart } from '@suifang/contract/time.ts';
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../schema.ts';
import { EXTENSION_PARTY } from '../reception/index.ts';

/** Who asks: their own calls and those of their queues; no queues: everybody's. */
export type Viewer = Readonly<{ staffId: string; queueIds: readonly string[] | undefined }>;

/** What became of the caller: the words of `incomingResults`, of which this is the only definition. */
const result = sql<IncomingResult>`case
  when c.ended_at is null and (last.state = 'answered' or last.state is null and c.flow = 'talk') then 'talking'
  when c.flow = 'survey' then 'questionnaire'
  when c.flow = 'notice' then 'notice'
  when c.ended_at is null then 'waiting'
  when taken.staff_id is not null then 'answered'
  when v.id is not null then 'message'
  when exists (select from call_event w
    where w.call_id = c.id and w.type = 'callback.wanted') then 'callback'
  when last.state = 'abandoned' or last.state is null and c.result = 'abandoned' then 'abandoned'
  else 'left' end`;

/** Which calls a filter by rating means. */
const rated: Readonly<Record<RatingFilter, RawBuilder<boolean>>> = {
  low: sql<boolean>`g.is_low`,
  answered: sql<boolean>`g.score is not null`,
  unanswered: sql<boolean>`g.ended_at is not null and g.score is null`,
};

function calls(db: Db) {
  return db
    .selectFrom('call as c')
    .leftJoin('patient as p', 'p.id', 'c.patient_id')
    .leftJoin('inbound_route as r', 'r.id', 'c.route_id')
    .leftJoin('voicemail as v', 'v.call_id', 'c.id')
    .leftJoinLateral(
      (join) =>
        join
          .selectFrom('queue_entry as e')
          .select('e.state')
          .whereRef('e.call_id', '=', 'c.id')
          .orderBy('e.entered_at', 'desc')
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      // Who took the caller out of a queue, or at the extension they were led to; the last counts.
      sql<{ staff_id: string }>`(select t.staff_id from (
          select e.answered_by as staff_id, e.answered_at as at from queue_entry e
            where e.call_id = c.id and e.answered_by is not null
          union all
          select l.staff_id, l.answered_at from call_leg l
            where l.call_id = c.id and l.party = ${EXTENSION_PARTY} and l.answered_at is not null
        ) t order by t.at desc limit 1)`.as('taken'),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      // A queue that is closed or full keeps no entry of whom it did not take; the call itself knows.
      (join) =>
        join
          .selectFrom('call_event as w')
          .select(sql<string>`(w.data ->> 'queueId')::uuid`.as('queue_id'))
          .whereRef('w.call_id', '=', 'c.id')
          .where('w.type', 'in', ['queue.entered', 'queue.refused'])
          .orderBy('w.seq', 'desc')
          .limit(1)
          .as('way'),
      (join) => join.onTrue(),
    )
    .leftJoin('rating as g', 'g.call_id', 'c.id')
    .leftJoin('ring_back as b', 'b.call_id', 'c.id')
    .leftJoin('target as t', 't.id', 'b.target_id')
    .leftJoin('campaign as m', 'm.id', 't.campaign_id')
    .leftJoin('queue as q', 'q.id', 'way.queue_id')
    .leftJoin('staff as s', 's.id', 'taken.staff_id')
    .where('c.direction', '=', 'inbound');
}

type Calls = ReturnType<typeof calls>;

function seenBy(rows: Calls, { staffId, queueIds }: Viewer): Calls {
  if (queueIds === undefined) return rows;
  const own = (column: string): RawBuilder<boolean> =>
    sql<boolean>`${sql.ref(column)} = any(${[...queueIds]}::uuid[])`;
  return rows.where((row) =>
    row.or([
      own('way.queue_id'),
      own('v.queue_id'),
      row.exists(
        row
          .selectFrom('queue_entry as e')
          .select('e.id')
          .whereRef('e.call_id', '=', 'c.id')
          .where((entry) => entry.or([own('e.queue_id'), entry('e.answered_by', '=', staffId)])),
      ),
      row.exists(
        row
          .selectFrom('call_leg as l')
          .select('l.leg_id')
          .whereRef('l.call_id', '=', 'c.id')
          .where('l.staff_id', '=', staffId),
      ),
    ]),
  );
}

function matching(rows: Calls, query: IncomingCallQuery): Calls {
  const { q, queueId, from, to } = query;
  if (queueId !== undefined) rows = rows.where('q.id', '=', queueId);
  if (query.result !== undefined) rows = rows.where(sql<boolean>`${result} = ${query.result}`);
  if (query.rating !== undefined) rows = rows.where(rated[query.rating]);
  if (from !== undefined) rows = rows.where('c.started_at', '>=', hospitalDayStart(from));
  if (to !== undefined) rows = rows.where('c.started_at', '<', hospitalDayEnd(to));
  if (q) rows = rows.where('p.name', 'ilike', `%${q.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`);
  return rows;
}

/** With what a list says of each call; waits that go on are counted up to `now`. */
const shown = (rows: Calls, now: Date) =>
  rows.select([
    'c.id',
    'c.started_at as at',
    'c.ended_at as endedAt',
    'c.number_enc as numberEnc',
    'c.dialed_number as dialedNumber',
    'p.id as patientId',
    'p.name as patientName',
    'r.id as routeId',
    'r.name as routeName',
    'q.id as queueId',
    'q.name as queueName',
    's.id as answeredById',
    's.name as answeredByName',
    'm.id as campaignId',
    'm.name as campaignName',
    result.as('result'),
    sql<number | null>`(select round(sum(extract(epoch from
        coalesce(e.answered_at, e.ended_at, ${now}::timestamptz) - e.entered_at)) * 1000)::integer
      from queue_entry e where e.call_id = c.id)`.as('waitedMs'),
  ]);

export type IncomingRow = Awaited<ReturnType<ReturnType<typeof shown>['executeTakeFirstOrThrow']>>;

/** One page of the calls that came in. */
export async function findIncoming(
  db: Db,
  viewer: Viewer,
  query: IncomingCallQuery,
  now: Date,
): Promise<PageOf<IncomingRow>> {
  const { direction } = sortParts(query.sort);
  const rows = matching(seenBy(calls(db), viewer), query);
  const items = await shown(rows, now)
    .orderBy('c.started_at', direction)
    .orderBy('c.id')
    .limit(query.pageSize)
    .offset((query.page - 1) * query.pageSize)
    .execute();
  const { total } = await rows.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  return { items, total, page: query.page, pageSize: query.pageSize };
}

/** Every call of a day that was led to a queue, as the list tells of it. */
export async function readDayOfQueues(db: Db, day: string, now: Date): Promise<IncomingRow[]> {
  const query = { from: day, to: day, page: 1, pageSize: 1, sort: '-at' } as const;
  return shown(matching(calls(db), query), now)
    .where('q.id', 'is not', null)
    .execute();
}

/** One call, when this person may see it. */
export async function findIncomingCall(
  db: Db,
  viewer: Viewer,
  id: string,
  now: Date,
): Promise<IncomingRow | undefined> {
  return shown(seenBy(calls(db), viewer), now)
    .where('c.id', '=', id)
    .executeTakeFirst();
}

/** Whether a call came in and this person may see it. */
export async function seesIncomingCall(db: Db, viewer: Viewer, id: string): Promise<boolean> {
  const row = await seenBy(calls(db), viewer).select('c.id').where('c.id', '=', id).executeTakeFirst();
  return row !== undefined;
}

/** The queues in which a call waited, in order, each with who was asked to take it. */
export async function findStays(db: Db, callId: string) {
  const [entries, offers] = await Promise.all([
    db
      .selectFrom('queue_entry as e')
      .innerJoin('queue as q', 'q.id', 'e.queue_id')
      .select(['e.id', 'q.name as queue', 'e.entered_at as enteredAt', 'e.ended_at as endedAt', 'e.state'])
      .where('e.call_id', '=', callId)
      .orderBy('e.entered_at')
      .execute(),
    db
      .selectFrom('queue_offer as o')
      .innerJoin('queue_entry as e', 'e.id', 'o.entry_id')
      .innerJoin('staff as s', 's.id', 'o.staff_id')
      .select(['o.entry_id', 's.name as agent', 'o.offered_at as at', 'o.how'])
      .where('e.call_id', '=', callId)
      .orderBy('o.offered_at')
      .execute(),
  ]);
  return entries.map(({ id, ...entry }) => ({
    ...entry,
    offers: offers
      .filter(({ entry_id: entryId }) => entryId === id)
      .map(({ agent, at, how }) => ({ agent, at, how })),
  }));
}

/** What people wrote down about a call. */
export async function findNotes(db: Db, callId: string) {
  return db
    .selectFrom('call_note as n')
    .innerJoin('staff as s', 's.id', 'n.staff_id')
    .select(['s.name as by', 'n.text', 'n.disposition', 'n.saved_at as at'])
    .where('n.call_id', '=', callId)
    .orderBy('n.saved_at')
    .execute();
}

/** Keys that led through the menu, in order. */
export async function findMenuKeys(db: Db, callId: string): Promise<string> {
  const rows = await db
    .selectFrom('call_event')
    .select(sql<string | null>`data ->> 'key'`.as('key'))
    .where('call_id', '=', callId)
    .where('type', '=', 'menu.chosen')
    .orderBy('seq')
    .execute();
  return rows.map(({ key }) => key ?? '').join('');
}

export async function findRecordingId(db: Db, callId: string): Promise<string | undefined> {
  const row = await db.selectFrom('recording').select('id').where('call_id', '=', callId).executeTakeFirst();
  return row?.id;
}
