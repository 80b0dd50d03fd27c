import { setTimeout as pause } from 'node:timers/promises';
import type { Town } from '@suifang/simulator/carrier/town.ts';
import type { Db } from '../apps/server/src/schema.ts';
import type { Vault } from '../apps/server/src/platform/crypto/vault.ts';
import { samplePeople } from './people.ts';

/** One patient of the demo: what the product recorded beside what the simulated person really did. */
export type PatientSummary = Readonly<{
  patient: string;
  persona: string;
  attempts: number;
  outcome: string | null;
  result: string | null;
  /** As recorded, by question. */
  answers: Readonly<Record<string, Readonly<{ value: unknown; keys: string | null }>>>;
  /** As pressed, by question. */
  pressed: Readonly<Record<string, Readonly<{ value: unknown; keys: string }>>>;
  keysPressed: string;
  /** By answered call: how long it lasted, and how long its recording is; null when nothing was kept of it. */
  callMs: readonly number[];
  recordingMs: ReadonlyArray<number | null>;
  agrees: boolean;
}>;

export type Summary = Readonly<{
  patients: readonly PatientSummary[];
  answersRecorded: number;
  answersPressed: number;
  callsAnswered: number;
  /** Calls whose recording is as long as the call. */
  callsRecorded: number;
  /** Those among them that are noticeably shorter than their call, as the call's page says too. */
  recordingsShort: number;
  /** Something was answered, and every record equals what was pressed. */
  agrees: boolean;
  /** All of it is as it should be: the answers agree and every answered call is recorded whole. */
  holds: boolean;
}>;

/**
 * The switch starts to record a moment after the answer and stops a moment after the end; a machine that is busy with
 * other work misses a packet here and there.
 */
const RECORDING_OFF_BY_MS = 2_000;
const RECORDING_OFF_BY_SHARE = 0.1;
const fits = (callMs: number, recordedMs: number | null): boolean =>
  recordedMs !== null &&
  Math.abs(recordedMs - callMs) <= RECORDING_OFF_BY_MS + callMs * RECORDING_OFF_BY_SHARE;

const LOOK_EVERY_MS = 500;
const KEPT_WITHIN_MS = 120_000;

/**
 * Waits until no recording of the campaign is on its way any more: what is kept of the last calls is there some seconds
 * after they have ended. Gives up after two minutes; the summary then says what is missing.
 */
export async function untilRecordingsKept(db: Db, campaignId: string): Promise<void> {
  const giveUpAt = performance.now() + KEPT_WITHIN_MS;
  for (;;) {
    const onTheWay = await db
      .selectFrom('recording as r')
      .innerJoin('call as c', 'c.id', 'r.call_id')
      .innerJoin('attempt as a', 'a.id', 'c.attempt_id')
      .innerJoin('target as t', 't.id', 'a.target_id')
      .select('r.id')
      .where('t.campaign_id', '=', campaignId)
      .where('r.state', 'in', ['recording', 'spooled'])
      .limit(1)
      .executeTakeFirst();
    if (!onTheWay || performance.now() > giveUpAt) return;
    await pause(LOOK_EVERY_MS);
  }
}

/**
 * Holds the records of one campaign against the town's own log. A recorded answer must equal what was pressed, value and
 * keys; an answer that was pressed must be recorded. People who share a phone are told apart by the order of their
 * calls. What somebody does in other campaigns meanwhile is no part of it.
 */
export async function summarize(
  db: Db,
  { campaignId, vault, town }: Readonly<{ campaignId: string; vault: Vault; town: Pick<Town, 'calls'> }>,
): Promise<Summary> {
  const rows = await db
    .selectFrom('target as t')
    .innerJoin('patient as p', 'p.id', 't.patient_id')
    .innerJoin('patient_identifier as i', (join) =>
      join.onRef('i.patient_id', '=', 'p.id').on('i.system', '=', 'mrn'),
    )
    .select(['t.id', 'p.name', 'i.value as mrn', 't.last_outcome', 't.result'])
    .select((row) =>
      row
        .selectFrom('attempt as a')
        .select((inner) => inner.fn.count<number>('a.dialed_at').as('count'))
        .whereRef('a.target_id', '=', 't.id')
        .as('attempts'),
    )
    .where('t.campaign_id', '=', campaignId)
    .orderBy('i.value')
    .execute();
  const patients: PatientSummary[] = [];
  for (const row of rows) {
    const person = samplePeople.find((one) => one.mrn === row.mrn);
    const attempts = await readAttempts(db, vault, row.id);
    const answers = await db
      .selectFrom('response_answer as v')
      .innerJoin('response as r', 'r.id', 'v.response_id')
      .select(['v.link_id', 'v.value', 'v.keys'])
      .where('r.target_id', '=', row.id)
      .execute();
    const calls = attempts.flatMap(
      (attempt) =>
        town.calls().find((call) => call.number === attempt.number && call.nth === attempt.nth) ?? [],
    );
    const conversations = attempts.flatMap(({ callMs, recordingMs }) =>
      callMs === null ? [] : { callMs, recordingMs },
    );
    const given = calls.flatMap((call) => call.given);
    const recorded = Object.fromEntries(
      answers.map((answer) => [answer.link_id, { value: answer.value, keys: answer.keys }]),
    );
    // A question that was asked again in a later call counts with its last answer, in both logs.
    const pressed = Object.fromEntries(
      given.map((one) => [one.linkId, { value: one.answer, keys: one.keys }]),
    );
    patients.push({
      patient: row.mrn ?? '',
      persona: person?.persona ?? '',
      attempts: row.attempts ?? 0,
      outcome: row.last_outcome,
      result: row.result,
      answers: recorded,
      pressed,
      keysPressed: calls.flatMap((call) => call.presses.map((press) => press.keys)).join(' '),
      callMs: conversations.map((attempt) => attempt.callMs),
      recordingMs: conversations.map((attempt) => attempt.recordingMs),
      agrees: sameAnswers(recorded, pressed),
    });
  }
  return { patients, ...judge(patients) };
}

/** The figures of the whole, and whether they are as they should be. */
export function judge(patients: readonly PatientSummary[]): Omit<Summary, 'patients'> {
  const count = (of: (patient: PatientSummary) => object) =>
    patients.reduce((sum, patient) => sum + Object.keys(of(patient)).length, 0);
  const answersRecorded = count((patient) => patient.answers);
  const calls = patients.flatMap(({ callMs, recordingMs }) =>
    callMs.map((ms, index) => ({ ms, recordedMs: recordingMs[index] ?? null })),
  );
  const callsRecorded = calls.filter(({ ms, recordedMs }) => fits(ms, recordedMs)).length;
  const agrees = answersRecorded > 0 && patients.every((patient) => patient.agrees);
  return {
    answersRecorded,
    answersPressed: count((patient) => patient.pressed),
    callsAnswered: calls.length,
    callsRecorded,
    recordingsShort: calls.filter(({ ms, recordedMs }) => ms - (recordedMs ?? 0) > RECORDING_OFF_BY_MS)
      .length,
    agrees,
    holds: agrees && callsRecorded === calls.length,
  };
}

/** The dials of a target that really rang, with which call to their number each was. */
async function readAttempts(db: Db, vault: Vault, targetId: string) {
  const rows = await db
    .selectFrom('attempt as a')
    .innerJoin('phone as n', 'n.id', 'a.phone_id')
    .leftJoin('call as c', 'c.attempt_id', 'a.id')
    .leftJoin('recording as r', 'r.call_id', 'c.id')
    .select((builder) => [
      'n.number_enc',
      'r.duration_ms',
      'c.answered_at',
      'c.ended_at',
      builder
        .selectFrom('attempt as other')
        .select((inner) => inner.fn.countAll<number>().as('nth'))
        .whereRef('other.phone_bidx', '=', 'a.phone_bidx')
        .whereRef('other.dialed_at', '<=', 'a.dialed_at')
        .as('nth'),
    ])
    .where('a.target_id', '=', targetId)
    .where('a.dialed_at', 'is not', null)
    .orderBy('a.seq')
    .execute();
  return rows.map((row) => ({
    number: vault.decrypt(row.number_enc, 'phone.number').replace('+86', ''),
    nth: row.nth,
    callMs: row.answered_at && row.ended_at && row.ended_at.getTime() - row.answered_at.getTime(),
    recordingMs: row.duration_ms,
  }));
}

type Answers = Readonly<Record<string, Readonly<{ value: unknown; keys: string | null }>>>;

function sameAnswers(recorded: Answers, pressed: Answers): boolean {
  const text = (answers: Answers) =>
    JSON.stringify(
      Object.keys(answers)
        .toSorted((a, b) => a.localeCompare(b))
        .map((linkId) => [linkId, withoutPlace(answers[linkId]?.value), answers[linkId]?.keys]),
    );
  return text(recorded) === text(pressed);
}

/** A spoken answer is a place in the recording, which the person on the phone cannot know. */
function withoutPlace(value: unknown): unknown {
  const entries = Object.entries(value as object).filter(([key]) => key !== 'spoken');
  return entries.toSorted(([a], [b]) => a.localeCompare(b));
}
