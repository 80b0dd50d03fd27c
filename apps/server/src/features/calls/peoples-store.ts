import type { PeoplesCall, PeoplesCallKind, PeoplesCallQuery } from '@suifang/contract/calls.ts';
import { type PageOf, sortParts } from '@suifang/contract/paging.ts';
import { hospitalDayEnd, hospitalDayStart } from '@suifang/contract/time.ts';
import { sql } from 'kysely';
import type { Db } from '../../schema.ts';

const directionOf: Readonly<Record<PeoplesCallKind, 'outbound' | 'inbound' | 'internal'>> = {
  desk: 'outbound',
  in: 'inbound',
  internal: 'internal',
};

/** The party of whoever calls from a phone of ours. */
const CALLER = 'agent';

/** When people began to talk: an incoming call is answered by the house long before. */
const talkedAt = sql<Date | null>`case when c.direction = 'inbound' then own.answered_at else c.answered_at end`;

const result = sql<PeoplesCall['result']>`case
  when c.ended_at is null then 'live'
  when c.result = 'refused' then 'refused'
  when ${talkedAt} is not null then 'talked'
  when c.result = 'cancelled' then 'cancelled'
  else 'not_reached' end`;

function calls(db: Db, kind: PeoplesCallKind) {
  return db
    .selectFrom('call as c')
    .leftJoin('patient as p', 'p.id', 'c.patient_id')
    .leftJoin('recording as r', 'r.call_id', 'c.id')
    .leftJoinLateral(
      // Of a call from a phone of ours its caller; of one from outside who talked last.
      (join) =>
        join
          .selectFrom('call_leg as l')
          .innerJoin('staff as f', 'f.id', 'l.staff_id')
          .select(['f.id as staff_id', 'f.name', 'l.answered_at'])
          .whereRef('l.call_id', '=', 'c.id')
          .$if(kind !== 'in', (legs) => legs.where('l.party', '=', CALLER))
          .$if(kind === 'in', (legs) => legs.where('l.answered_at', 'is not', null))
          .orderBy('l.created_at', 'desc')
          .limit(1)
          .as('own'),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      (join) =>
        join
          .selectFrom('call_leg as l')
          .leftJoin('staff as f', 'f.id', 'l.staff_id')
          .select(['f.name', 'l.outcome'])
          .whereRef('l.call_id', '=', 'c.id')
          .where('l.party', 'in', ['patient', 'colleague'])
          .limit(1)
          .as('other'),
      (join) => join.onTrue(),
    )
    .where('c.attempt_id', 'is', null)
    .where('c.direction', '=', directionOf[kind]);
}

type Calls = ReturnType<typeof calls>;

function matching(rows: Calls, { q, from, to }: PeoplesCallQuery, onlyOf: string | undefined): Calls {
  if (from !== undefined) rows = rows.where('c.started_at', '>=', hospitalDayStart(from));
  if (to !== undefined) rows = rows.where('c.started_at', '<', hospitalDayEnd(to));
  if (q) {
    const words = `%${q.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
    rows = rows.where((row) =>
      row.or([
        row('p.name', 'ilike', words),
        row('own.name', 'ilike', words),
        row('other.name', 'ilike', words),
      ]),
    );
  }
  if (onlyOf === undefined) return rows;
  return rows.where((row) =>
    row.exists(
      row
        .selectFrom('call_leg as l')
        .select('l.leg_id')
        .whereRef('l.call_id', '=', 'c.id')
        .where('l.staff_id', '=', onlyOf),
    ),
  );
}

const shown = (rows: Calls) =>
  rows.select([
    'c.id',
    'c.started_at as at',
    'c.ended_at as endedAt',
    'c.number_enc as numberEnc',
    'c.dialed_number as dialedNumber',
    'p.id as patientId',
    'p.name as patientName',
    'own.staff_id as agentId',
    'own.name as agentName',
    'other.name as colleagueName',
    'other.outcome',
    'r.id as recordingId',
    'r.state as recordingState',
    talkedAt.as('talkedAt'),
    result.as('result'),
  ]);

export type PeoplesCallRow = Awaited<ReturnType<ReturnType<typeof shown>['executeTakeFirstOrThrow']>>;

/** One page of the calls of a kind. `onlyOf`: those in which this person had a part. */
export async function findPeoplesCalls(
  db: Db,
  query: PeoplesCallQuery,
  onlyOf: string | undefined,
): Promise<PageOf<PeoplesCallRow>> {
  const { direction } = sortParts(query.sort);
  const rows = matching(calls(db, query.kind), query, onlyOf);
  const items = await shown(rows)
    .orderBy('c.started_at', direction)
    .orderBy('c.id')
    .limit(query.pageSize)
    .offset((query.page - 1) * query.pageSize)
    .execute();
  const { total } = await rows.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  return { items, total, page: query.page, pageSize: query.pageSize };
}
