import type { PartyEvent, Pressed, Signal } from '@suifang/callflow';
import { sql } from 'kysely';
import { jobs } from '../platform/jobs/jobs.ts';
import type { Db } from '../schema.ts';
import { leads } from './lead-store.ts';
import { type NewLeg, writeLegEvents } from './leg-store.ts';
import type { LiveCall } from './live-call.ts';
import type { LegId } from './port.ts';
import { type CallFlow, type CallSignal, type CallStep, isOtherSide, PATIENT } from './registry.ts';

export type NewRecording = Readonly<{ id: string; spoolPath: string }>;

/** A call about to begin. `id` and the recording's are ours, chosen before. */
export type NewCall = Readonly<{
  id: string;
  direction: 'outbound' | 'inbound' | 'internal' | 'echo';
  flow: string;
  input: unknown;
  /** What the row keeps, from which the flow can read `input` back. */
  storedInput: unknown;
  attemptId: string | null;
  campaignId: string | null;
  patientId: string | null;
  startedAt: Date;
  legs: readonly NewLeg[];
  /** undefined: recorded from when somebody answers; the flow asks for it. */
  recording: NewRecording | undefined;
  /** The line of a call whose other side is rung later. */
  trunkId?: string;
  /** The other side's number, sealed, and its blind index; of calls that are no attempt. */
  number?: Readonly<{ sealed: Buffer; index: Buffer }>;
  /** Which of our numbers was called. */
  dialedNumber?: string | undefined;
  /** What an incoming call came in by. */
  routeId?: string | null;
}>;

/** A call that has not ended, as its rows have it. */
export type LiveCallRow = Readonly<{
  id: string;
  legs: ReadonlyArray<Readonly<{ legId: LegId; party: string; isAnswered: boolean; hadSound?: boolean }>>;
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

/** A flow that takes a call over, and its first step. */
export type HandedOver = Readonly<{ flow: CallFlow; stored: unknown; input: unknown; first: CallStep }>;

export type Step = Readonly<{
  event: CallSignal;
  next: CallStep;
  /** The flows that take the call over with this step, one after another; the last of them has it then. */
  handedOver: readonly HandedOver[];
  now: Date;
  /** The same in the call's time, epoch ms. */
  time: number;
  epoch: number;
  /** The epochs with which this process has tried to write this very step before, and did not hear what came of it. */
  triedWith: ReadonlySet<number>;
}>;

/** `state`: the one in which the event came. */
type Writing = Readonly<Pick<LiveCall, 'id' | 'flow' | 'input' | 'state' | 'version' | 'wasHeld'>>;

/** Notes that a call is being recorded from now on. */
export async function insertRecording(
  trx: Db,
  callId: string,
  recording: NewRecording,
  at: Date,
): Promise<void> {
  await makeRecording(trx, callId, recording, at).execute();
}

/** The statement of `insertRecording`. */
export function makeRecording(trx: Db, callId: string, { id, spoolPath }: NewRecording, at: Date) {
  return trx
    .insertInto('recording')
    .values({ id, call_id: callId, state: 'recording', spool_path: spoolPath, started_at: at });
}

/** How a call ended, as people see it. */
function endedBy(event: CallSignal): string {
  if (event.type !== 'left') return 'system';
  const { party, by } = event as Extract<PartyEvent, { type: 'left' }>;
  if (by !== 'themselves') return by === 'us' ? 'system' : 'interrupted';
  return party === PATIENT ? 'patient' : 'system';
}

/**
 * Writes one step. Throws `StepRefused` when the row is no longer at our version. A commit whose answer was lost is
 * recognised at the next try: the row then stands at the version that this very step would have written.
 */
export async function writeStep(db: Db, call: Writing, step: Step): Promise<void> {
  const { event, next, handedOver, now, time, epoch, triedWith } = step;
  const last = handedOver.at(-1);
  const current = last
    ? { flow: last.flow, state: last.first.state }
    : { flow: call.flow, state: next.state };
  const isOver = current.flow.isOver(current.state);
  const isSecret = event.type === 'digit' && call.flow.hidesDigits(call.state, event as Pressed, time);
  const kept = isSecret ? { ...event, digit: HIDDEN_DIGIT } : event;
  const isTalkBegun = event.type === 'answered' && 'party' in event && isOtherSide(event.party);
  await db.transaction().execute(async (trx) => {
    const updated = await trx
      .updateTable('call')
      .set({
        flow_state: JSON.stringify(current.state),
        flow_version: call.version + 1,
        deadline_at: instantOf(current.flow.deadlineAt(current.state)),
        epoch,
        ...(last && { flow: last.flow.name, flow_input: JSON.stringify(last.stored) }),
        ...(isTalkBegun && { answered_at: now }),
        ...(isOver && {
          ended_at: now,
          ended_by: endedBy(event),
          result: current.flow.resultOf(current.state) ?? null,
        }),
      })
      .where('id', '=', call.id)
      .where('flow_version', '=', call.version)
      .where('ended_at', 'is', null)
      .where(leads(epoch))
      .executeTakeFirst();
    if (updated.numUpdatedRows === 0n) {
      if (await isWritten(trx, call, triedWith)) return;
      throw new StepRefused('another process has this call');
    }
    if (isOver) await finishRecording(trx, call.id, now);
    const effects = [...next.effects, ...handedOver.flatMap(({ first }) => first.effects)];
    await writeLegEvents(trx, call.id, event, effects, now);
    const firstFacts = handedOver.flatMap(({ first }) => first.facts);
    const held = call.wasHeld ? [{ type: 'call.held' }] : [];
    const events = [...held, kept, ...next.facts, ...firstFacts];
    await makeEvents(trx, call.id, call.version * 100, now, events).execute();
    await call.flow.record(trx, { callId: call.id, at: now }, next.facts, call.input);
    for (const { flow, first, input } of handedOver)
      await flow.record(trx, { callId: call.id, at: now }, first.facts, input);
  });
}

/** The switch writes the last seconds of a recording after the call has ended; the file is not read before that. */
const SWITCH_FLUSH_MS = 5_000;

/** The switch closes the file; the worker turns it into what is kept. */
export async function finishRecording(trx: Db, callId: string, now: Date): Promise<void> {
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
  call: Pick<Writing, 'id' | 'version'>,
  triedWith: ReadonlySet<number>,
): Promise<boolean> {
  const row = await trx
    .selectFrom('call')
    .select(['flow_version', 'epoch'])
    .where('id', '=', call.id)
    .executeTakeFirst();
  // No two processes ever hold one epoch: a row one version on, written with one that we tried with, is our lost commit.
  return row !== undefined && row.flow_version === call.version + 1 && triedWith.has(row.epoch);
}

/** The statement that keeps events. `firstSeq` leaves room for a hundred rows per step; no step makes nearly as many. */
export function makeEvents(trx: Db, callId: string, firstSeq: number, at: Date, events: readonly Signal[]) {
  return trx.insertInto('call_event').values(
    events.map((event, index) => ({
      call_id: callId,
      seq: firstSeq + index,
      at,
      type: event.type,
      data: JSON.stringify(event),
    })),
  );
}

/** Every call that has not ended, oldest first, with the legs that have not. */
export async function readLiveCalls(db: Db): Promise<LiveCallRow[]> {
  const rows = await db
    .selectFrom('call')
    .select(['id', 'flow', 'flow_input', 'flow_state', 'flow_version', 'started_at'])
    .where('ended_at', 'is', null)
    .orderBy('started_at')
    .execute();
  const legs = await db
    .selectFrom('call_leg')
    .select(['leg_id', 'call_id', 'party', 'answered_at', 'early_media_at'])
    .where('ended_at', 'is', null)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    legs: legs
      .filter((leg) => leg.call_id === row.id)
      .map((leg) => ({
        legId: leg.leg_id,
        party: leg.party,
        isAnswered: leg.answered_at !== null,
        hadSound: leg.early_media_at !== null,
      })),
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

/** An instant of a flow as a row keeps it. */
export function instantOf(epochMs: number | undefined): Date | null {
  return epochMs === undefined ? null : new Date(epochMs);
}
