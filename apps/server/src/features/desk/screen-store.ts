import type { TransferQueue } from '@suifang/contract/desk-call.ts';
import { type SqlBool, sql } from 'kysely';
import type { Db } from '../../schema.ts';
import { PATIENT } from '../../telephony/registry.ts';
import { countFree } from '../agents/index.ts';

/** What is a call with somebody: an echo test is none. */
type WithSomebody = 'outbound' | 'inbound' | 'internal';

/** Whether a call is or was somebody's: it rings for them, they are in it, or have been. */
export async function isTheirs(db: Db, callId: string, staffId: string): Promise<boolean> {
  const row = await db
    .selectNoFrom((builder) =>
      builder
        .or([
          builder.exists(
            builder
              .selectFrom('agent_state')
              .select('staff_id')
              .where('staff_id', '=', staffId)
              .where('call_id', '=', callId),
          ),
          builder.exists(
            builder
              .selectFrom('agent_event')
              .select('seq')
              .where('staff_id', '=', staffId)
              .where('call_id', '=', callId)
              .where('cause', 'in', ['answered', 'dials-out']),
          ),
        ])
        .as('isTheirs'),
    )
    .executeTakeFirstOrThrow();
  return Boolean(row.isTheirs);
}

/** A call with the number of its other side, which a campaign's call has from its attempt. */
export async function readCall(db: Db, callId: string) {
  return db
    .selectFrom('call as c')
    .leftJoin('attempt as a', 'a.id', 'c.attempt_id')
    .leftJoin('phone as n', 'n.id', 'a.phone_id')
    .select((row) => [
      'c.id',
      'c.direction',
      'c.patient_id',
      'c.flow',
      'c.flow_state',
      'c.started_at',
      'c.answered_at',
      'c.ended_at',
      row.fn.coalesce('c.number_enc', 'n.number_enc').as('number_enc'),
      row.fn.coalesce('c.number_bidx', 'n.bidx').as('number_bidx'),
      'c.dialed_number',
    ])
    .where('c.id', '=', callId)
    .where('c.direction', '<>', 'echo')
    .$narrowType<{ direction: WithSomebody }>()
    .executeTakeFirst();
}

/** The campaign that has made a call, and what it wants; undefined: none has. */
export async function readCampaignOf(db: Db, callId: string) {
  return db
    .selectFrom('call as c')
    .innerJoin('campaign as m', 'm.id', 'c.campaign_id')
    .leftJoin('questionnaire_version as v', 'v.id', 'm.questionnaire_version_id')
    .leftJoin('questionnaire as q', 'q.id', 'v.questionnaire_id')
    .select(['m.name', 'm.purpose', 'q.title as questionnaire'])
    .where('c.id', '=', callId)
    .executeTakeFirst();
}

/** The queue to which a call of somebody belongs: in which it waited, or one of their own; null: there is none. */
export async function findQueueOf(db: Db, callId: string, staffId: string): Promise<string | null> {
  const waited = await db
    .selectFrom('queue_entry')
    .select('queue_id')
    .where('call_id', '=', callId)
    .orderBy('entered_at', 'desc')
    .executeTakeFirst();
  if (waited) return waited.queue_id;
  const own = await db
    .selectFrom('queue_member')
    .select('queue_id')
    .where('staff_id', '=', staffId)
    .orderBy('queue_id')
    .executeTakeFirst();
  return own?.queue_id ?? null;
}

/** The last queue a call waited in. */
export async function readStay(db: Db, callId: string) {
  return db
    .selectFrom('queue_entry as e')
    .innerJoin('queue as q', 'q.id', 'e.queue_id')
    .select(['q.name', 'e.entered_at', 'e.answered_at', 'e.ended_at'])
    .where('e.call_id', '=', callId)
    .orderBy('e.entered_at', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Everybody in whose record a number stands, and the patient of the call, whatever number it came from. */
export async function findCandidates(db: Db, bidx: Buffer | null, patientId: string | null) {
  return db
    .selectFrom('patient as p')
    .leftJoin('phone as n', (join) =>
      join
        .onRef('n.patient_id', '=', 'p.id')
        .on('n.bidx', '=', bidx ?? Buffer.alloc(0))
        .on('n.status', '<>', 'wrong_person'),
    )
    .leftJoin('contact as c', 'c.id', 'n.contact_id')
    .select([
      'p.id',
      'p.name',
      'p.sex',
      'p.birth_date',
      'n.owner',
      'c.name as contactName',
      'c.relationship as contactRelationship',
    ])
    .distinctOn('p.id')
    .where((builder) =>
      builder.or([
        builder('n.id', 'is not', null),
        ...(patientId === null ? [] : [builder('p.id', '=', patientId)]),
      ]),
    )
    .orderBy('p.id')
    .execute();
}

export async function readNames(db: Db, staffIds: readonly string[]): Promise<Map<string, string>> {
  if (staffIds.length === 0) return new Map();
  const rows = await db.selectFrom('staff').select(['id', 'name']).where('id', 'in', staffIds).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Who of ours is in a call between colleagues, or is rung for it, besides one of them. */
export async function readColleagues(db: Db, callId: string, staffId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('call_leg as l')
    .innerJoin('staff as f', 'f.id', 'l.staff_id')
    .select('f.name')
    .where('l.call_id', '=', callId)
    .where('l.staff_id', '<>', staffId)
    .orderBy('l.created_at')
    .execute();
  return rows.map(({ name }) => name);
}

/** Writes down who the caller is, for the call and for whoever sees them wait. */
export async function writePatient(trx: Db, callId: string, patientId: string): Promise<void> {
  await trx.updateTable('call').set({ patient_id: patientId }).where('id', '=', callId).execute();
  await trx.updateTable('queue_entry').set({ patient_id: patientId }).where('call_id', '=', callId).execute();
}

export async function isPatient(db: Db, id: string): Promise<boolean> {
  return (await db.selectFrom('patient').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}

/** What somebody's day holds so far; times in ms. */
export async function readDay(db: Db, staffId: string, dayStart: Date, now: Date) {
  const { rows } = await sql<{ calls: number; talkMs: number; pauseMs: number }>`
    select
      coalesce(count(distinct call_id) filter (where cause = 'answered'), 0)::int as "calls",
      coalesce(sum(ms) filter (where to_state in ('talking', 'hold')), 0)::float8 as "talkMs",
      coalesce(sum(ms) filter (where to_state = 'paused' and not is_work), 0)::float8 as "pauseMs"
    from (
      select call_id, cause, to_state, coalesce(p.is_productive, false) as is_work,
        extract(epoch from coalesce(lead(at) over (order by seq), ${now}) - at) * 1000 as ms
      from agent_event left join pause_code p on p.id = pause_code_id where staff_id = ${staffId} and at >= ${dayStart}) one`.execute(
    db,
  );
  return rows[0] ?? { calls: 0, talkMs: 0, pauseMs: 0 };
}

/** Who waits in the queues of somebody, longest first. */
export async function readWaitingFor(db: Db, staffId: string) {
  return db
    .selectFrom('queue_entry as e')
    .innerJoin('queue_member as m', (join) =>
      join.onRef('m.queue_id', '=', 'e.queue_id').on('m.staff_id', '=', staffId),
    )
    .innerJoin('queue as q', 'q.id', 'e.queue_id')
    .innerJoin('call as c', 'c.id', 'e.call_id')
    .leftJoin('patient as p', 'p.id', 'e.patient_id')
    .select(['e.call_id', 'q.name as queue', 'e.entered_at', 'p.name', 'c.number_enc'])
    .where('e.state', '=', 'waiting')
    .orderBy('e.priority', 'desc')
    .orderBy('e.entered_at')
    .limit(50)
    .execute();
}

/** Calls in which somebody spoke with the patient, or tried to, and wrote no disposition for, newest first. */
export async function readUnfinished(db: Db, staffId: string, since: Date) {
  return (
    db
      .selectFrom('agent_event as v')
      .innerJoin('call as c', 'c.id', 'v.call_id')
      .leftJoin('patient as p', 'p.id', 'c.patient_id')
      .leftJoin('call_note as n', (join) =>
        join.onRef('n.call_id', '=', 'c.id').on('n.staff_id', '=', staffId),
      )
      .select(['c.id', 'v.at', 'p.name', 'c.number_enc'])
      .where('v.staff_id', '=', staffId)
      .where('v.at', '>=', since)
      // About a call between colleagues there is nothing to write down.
      .where('c.direction', '<>', 'internal')
      // Those in which they spoke with the patient, and those of one's own that ended in wrap-up. Who was only asked aside
      // has answered as well, and has nothing to write.
      .where((where) =>
        where.or([
          where('v.cause', '=', 'answered').and(
            where.exists(
              where
                .selectFrom('call_event as b')
                .select('b.seq')
                .whereRef('b.call_id', '=', 'c.id')
                .where('b.type', '=', 'talk.began')
                .where(sql<SqlBool>`b.data ->> 'staffId' = ${staffId}`),
            ),
          ),
          where('v.cause', '=', 'call-ended')
            .and('v.to_state', '=', 'wrap_up')
            .and('c.answered_at', 'is', null),
        ]),
      )
      .where('n.disposition', 'is', null)
      // The call that somebody is in at this moment has its place on the screen.
      .where(
        sql<SqlBool>`not exists (select from agent_state s where s.staff_id = v.staff_id and s.call_id = c.id)`,
      )
      .orderBy('v.at', 'desc')
      .limit(20)
      .execute()
  );
}

/** Somebody's own calls since then, newest first, whether they took them or made them. */
export async function readRecent(db: Db, staffId: string, since: Date) {
  return db
    .selectFrom('call as c')
    .leftJoin('patient as p', 'p.id', 'c.patient_id')
    .leftJoin('call_leg as l', (join) => join.onRef('l.call_id', '=', 'c.id').on('l.party', '=', PATIENT))
    .select((row) => [
      'c.id',
      'c.direction',
      'c.started_at',
      'c.answered_at',
      'c.number_enc',
      'l.outcome',
      row.fn
        .coalesce(
          'p.name',
          row
            .selectFrom('call_leg as o')
            .innerJoin('staff as f', 'f.id', 'o.staff_id')
            .select('f.name')
            .whereRef('o.call_id', '=', 'c.id')
            .where('c.direction', '=', 'internal')
            .where('o.staff_id', '<>', staffId)
            .limit(1),
        )
        .as('name'),
    ])
    .where('c.started_at', '>=', since)
    .where('c.ended_at', 'is not', null)
    .where('c.direction', '<>', 'echo')
    .$narrowType<{ direction: WithSomebody }>()
    .where('c.id', 'in', (builder) =>
      builder
        .selectFrom('agent_event')
        .select((row) => row.ref('call_id').$notNull().as('call_id'))
        .where('staff_id', '=', staffId)
        .where('at', '>=', since)
        .where('cause', 'in', ['answered', 'dials-out']),
    )
    .orderBy('c.started_at', 'desc')
    .limit(20)
    .execute();
}

/** What became of the dial of a call that we made; null: it was answered, or is under way, or theirs. */
export async function readOutcome(db: Db, callId: string): Promise<string | null> {
  const row = await db
    .selectFrom('call_leg')
    .select('outcome')
    .where('call_id', '=', callId)
    .where('party', '=', PATIENT)
    .executeTakeFirst();
  return row?.outcome ?? null;
}

/** The queues a patient can be handed on to, with who waits and who is free there. */
export async function readTransferQueues(db: Db): Promise<TransferQueue[]> {
  const rows = await db
    .selectFrom('queue as q')
    .select((builder) => [
      'q.id',
      'q.name',
      builder
        .selectFrom('queue_entry as e')
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .whereRef('e.queue_id', '=', 'q.id')
        .where('e.state', '=', 'waiting')
        .as('waiting'),
      countFree(sql.ref('q.id')).as('free'),
    ])
    .where('q.is_enabled', '=', true)
    .orderBy('q.name')
    .execute();
  return rows.map(({ id, name, waiting, free }) => ({
    id,
    name,
    waiting: waiting ?? 0,
    free,
  }));
}
