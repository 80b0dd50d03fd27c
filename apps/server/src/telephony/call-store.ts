import type { ConversationEvent, Signal } from '@suifang/callflow';
import { sql } from 'kysely';
import type { Db } from '../schema.ts';
import type { CallFlow, CallStep } from './registry.ts';

/** A call about to begin on an answered leg. `id` and `recordingId` are ours, chosen before the leg was dialled. */
export type NewCall = Readonly<{
  id: string;
  legId: string;
  flow: string;
  input: unknown;
  attemptId: string | null;
  campaignId: string | null;
  patientId: string | null;
  answeredAt: Date;
}>;

export type LiveCallRow = Readonly<{
  id: string;
  legId: string;
  flow: string;
  input: unknown;
  state: unknown;
  version: number;
}>;

/** Another process has this call now, or it has ended: our copy in memory is not the truth any more. */
export class StepRefused extends Error {
  override readonly name = 'StepRefused';
}

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
        flow_input: JSON.stringify(call.input),
        flow_state: JSON.stringify(first.state),
        deadline_at: instantOf(flow.deadlineAt(first.state)),
        epoch: start.epoch,
        started_at: call.answeredAt,
        answered_at: call.answeredAt,
      })
      .execute();
    await writeEvents(trx, call.id, 1, call.answeredAt, [{ type: 'answered' }, ...first.facts]);
    await flow.record(trx, { callId: call.id, legId: call.legId, at: call.answeredAt }, first.facts);
  });
  return {
    id: call.id,
    legId: call.legId,
    flow: call.flow,
    input: call.input,
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
  call: Readonly<{ row: Pick<LiveCallRow, 'id' | 'legId'>; flow: CallFlow; version: number }>,
  { event, next, now, epoch }: Step,
): Promise<void> {
  const isOver = call.flow.isOver(next.state);
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
    await writeEvents(trx, call.row.id, call.version * 100, now, [event, ...next.facts]);
    await call.flow.record(trx, { callId: call.row.id, legId: call.row.legId, at: now }, next.facts);
  });
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
    .select(['id', 'leg_id', 'flow', 'flow_input', 'flow_state', 'flow_version'])
    .where('ended_at', 'is', null)
    .orderBy('started_at')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    legId: row.leg_id,
    flow: row.flow,
    input: row.flow_input,
    state: row.flow_state,
    version: row.flow_version,
  }));
}

/** Makes the month's partition of the call events; safe to repeat. Run ahead of time by the worker. */
export async function ensureEventPartition(db: Db, month: Date): Promise<void> {
  const from = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth(), 1));
  const to = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 1));
  const name = `call_event_${from.toISOString().slice(0, 7).replace('-', '_')}`;
  await sql`create table if not exists ${sql.table(name)} partition of call_event
    for values from (${sql.lit(from.toISOString())}) to (${sql.lit(to.toISOString())})`.execute(db);
}

function instantOf(epochMs: number | undefined): Date | null {
  return epochMs === undefined ? null : new Date(epochMs);
}
