import type { ConversationEvent, Signal } from '@suifang/callflow';
import { sql } from 'kysely';
import { jobs } from '../platform/jobs/jobs.ts';
import type { Db } from '../schema.ts';
import type { CallFlow, CallStep } from './registry.ts';

/** A call about to begin on an answered leg. `id` and `recordingId` are ours, chosen before the leg was dialled. */
export type NewCall = Readonly<{
  id: string;
  legId: string;
  flow: string;
  input: unknown;
  /** What the row keeps, from which the flow can read `input` back. */
  storedInput: unknown;
  attemptId: string | null;
  campaignId: string | null;
  patientId: string | null;
  answeredAt: Date;
  recording: Readonly<{ id: string; spoolPath: string }>;
}>;

/** A call that has not ended, as its row has it. */
export type LiveCallRow = Readonly<{
  id: string;
  legId: string;
  flow: string;
  storedInput: unknown;
  startedAt: Date;
  state: unknown;
  version: number;
}>;

/** Another process has this call now, or it has ended: our copy in memory is not the truth any more. */
export class StepRefused extends Error {
  override readonly name = 'StepRefused';
}

/** Stands for a key whose value nobody may read. */
const HIDDEN_DIGIT = '•';

type Step = Readonly<{ event: ConversationEvent; next: CallStep; now: Date; epoch: number }>;

/** Writes the call's row and first state, its first facts, and whatever the caller adds, in one transaction. */
export async function insertCall(
  db: Db,
  call: NewCall,
  start: Readonly<{ flow: CallFlow; first: CallStep; epoch: number; alongside: (trx: Db) => Promise<void> }>,
): Promise<LiveCallRow> {
  const { flow, first } = start;
  await db.transaction().execute(async (trx) => {
    await start.alongside(trx);
    await trx
      .insertInto('call')
      .values({
        id: call.id,
        direction: 'outbound',
        attempt_id: call.attemptId,
        campaign_id: call.campaignId,
        patient_id: call.patientId,
        leg_id: call.legId,
        flow: call.flow,
        flow_input: JSON.stringify(call.storedInput),
        flow_state: JSON.stringify(first.state),
        deadline_at: instantOf(flow.deadlineAt(first.state)),
        epoch: start.epoch,
        started_at: call.answeredAt,
        answered_at: call.answeredAt,
      })
      .execute();
    await trx
      .insertInto('recording')
      .values({
        id: call.recording.id,
        call_id: call.id,
        state: 'recording',
        spool_path: call.recording.spoolPath,
        started_at: call.answeredAt,
      })
      .execute();
    await writeEvents(trx, call.id, 1, call.answeredAt, [{ type: 'answered' }, ...first.facts]);
    const ref = { callId: call.id, legId: call.legId, at: call.answeredAt };
    await flow.record(trx, ref, first.facts, call.input);
  });
  const { id, legId, storedInput } = call;
  return {
    id,
    legId,
    flow: call.flow,
    storedInput,
    startedAt: call.answeredAt,
    state: first.state,
    version: 1,
  };
}

/**
 * Writes one step. Throws `StepRefused` when the row is no longer at our version. A commit whose answer was lost is
 * recognised at the next try: the row then stands at the version that this very step would have written.
 */
export async function writeStep(
  db: Db,
  /** `state`: the one in which the event came. */
  call: Readonly<{
    row: Pick<LiveCallRow, 'id' | 'legId'>;
    flow: CallFlow;
    input: unknown;
    state: unknown;
    version: number;
  }>,
  { event, next, now, epoch }: Step,
): Promise<void> {
  const isOver = call.flow.isOver(next.state);
  const isSecret = event.type === 'digit' && call.flow.hidesDigits(call.state);
  const kept = isSecret ? { ...event, digit: HIDDEN_DIGIT } : event;
  await db.transaction().execute(async (trx) => {
    const updated = await trx
      .updateTable('call')
      .set({
        flow_state: JSON.stringify(next.state),
        flow_version: call.version + 1,
        deadline_at: instantOf(call.flow.deadlineAt(next.state)),
        epoch,
        ...(isOver && {
          ended_at: now,
          ended_by: event.type === 'hungUp' ? event.by : 'system',
          result: call.flow.resultOf(next.state) ?? null,
        }),
      })
      .where('id', '=', call.row.id)
      .where('flow_version', '=', call.version)
      .where('ended_at', 'is', null)
      .where(
        (builder) => builder.selectFrom('leader').select('epoch').where('name', '=', 'telephony'),
        '=',
        epoch,
      )
      .executeTakeFirst();
    if (updated.numUpdatedRows === 0n) {
      if (await isWritten(trx, call, epoch)) return;
      throw new StepRefused('another process has this call');
    }
    if (isOver) await finishRecording(trx, call.row.id, now);
    await writeEvents(trx, call.row.id, call.version * 100, now, [kept, ...next.facts]);
    const ref = { callId: call.row.id, legId: call.row.legId, at: now };
    await call.flow.record(trx, ref, next.facts, call.input);
  });
}

/** The switch writes the last seconds of a recording after the call has ended; the file is not read before that. */
const SWITCH_FLUSH_MS = 5_000;

/** The switch closes the file; the worker turns it into what is kept. */
async function finishRecording(trx: Db, callId: string, now: Date): Promise<void> {
  const recording = await trx
    .updateTable('recording')
    .set({ state: 'spooled', ended_at: now })
    .where('call_id', '=', callId)
    .where('state', '=', 'recording')
    .returning('id')
    .executeTakeFirst();
  if (recording)
    await jobs.add(
      trx,
      'recording.store',
      { recordingId: recording.id },
      { key: `recording:${recording.id}`, runAt: new Date(now.getTime() + SWITCH_FLUSH_MS) },
    );
}

async function isWritten(
  trx: Db,
  call: Readonly<{ row: Pick<LiveCallRow, 'id'>; version: number }>,
  epoch: number,
): Promise<boolean> {
  const row = await trx
    .selectFrom('call')
    .select(['flow_version', 'epoch'])
    .where('id', '=', call.row.id)
    .executeTakeFirst();
  // Only the holder of the epoch writes steps, so a row one version on at an epoch we held is our own lost commit.
  return row !== undefined && row.flow_version === call.version + 1 && row.epoch <= epoch;
}

/** `firstSeq` leaves room for a hundred rows per step; no step makes nearly as many. */
async function writeEvents(
  trx: Db,
  callId: string,
  firstSeq: number,
  at: Date,
  events: readonly Signal[],
): Promise<void> {
  await trx
    .insertInto('call_event')
    .values(
      events.map((event, index) => ({
        call_id: callId,
        seq: firstSeq + index,
        at,
        type: event.type,
        data: JSON.stringify(event),
      })),
    )
    .execute();
}

/** Every call that has not ended, oldest first. */
export async function readLiveCalls(db: Db): Promise<LiveCallRow[]> {
  const rows = await db
    .selectFrom('call')
    .select(['id', 'leg_id', 'flow', 'flow_input', 'flow_state', 'flow_version', 'started_at'])
    .where('ended_at', 'is', null)
    .orderBy('started_at')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    legId: row.leg_id,
    flow: row.flow,
    storedInput: row.flow_input,
    startedAt: row.started_at,
    state: row.flow_state,
    version: row.flow_version,
  }));
}

/**
 * Makes the partitions of the call events for this month and the next; safe to repeat. Until a month has its own, its
 * events lie in the default partition, and are moved out of it here.
 */
export async function ensureEventPartitions(db: Db, now: Date): Promise<void> {
  for (const offset of [0, 1])
    await ensureEventPartition(db, now.getUTCFullYear(), now.getUTCMonth() + offset);
}

async function ensureEventPartition(db: Db, year: number, month: number): Promise<void> {
  const [from, to] = [new Date(Date.UTC(year, month, 1)), new Date(Date.UTC(year, month + 1, 1))];
  const name = `call_event_${from.toISOString().slice(0, 7).replace('-', '_')}`;
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtext('call_event'))`.execute(trx);
    const known = await sql<{ oid: string | null }>`select to_regclass(${name}) as oid`.execute(trx);
    if (known.rows[0]?.oid != null) return;
    const table = sql.table(name);
    await sql`create table ${table} (like call_event including defaults including constraints)`.execute(trx);
    await sql`with moved as (delete from call_event_default where at >= ${from} and at < ${to} returning *)
      insert into ${table} select * from moved`.execute(trx);
    await sql`alter table call_event attach partition ${table}
      for values from (${sql.lit(from.toISOString())}) to (${sql.lit(to.toISOString())})`.execute(trx);
  });
}

function instantOf(epochMs: number | undefined): Date | null {
  return epochMs === undefined ? null : new Date(epochMs);
}
