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
  recordingMs: readonly number[];
  agrees: boolean;
}>;

export type Summary = Readonly<{
  patients: readonly PatientSummary[];
  answersRecorded: number;
  answersPressed: number;
  agrees: boolean;
}>;

/**
 * Holds the records against the town's own log. A recorded answer must equal what was pressed, value and keys; an
 * answer that was pressed must be recorded. People who share a phone are told apart by the order of their calls.
 */
export async function summarize(db: Db, vault: Vault, town: Town): Promise<Summary> {
  const rows = await db
    .selectFrom('target as t')
    .innerJoin('patient as p', 'p.id', 't.patient_id')
    .innerJoin('patient_identifier as i', (join) =>
      join.onRef('i.patient_id', '=', 'p.id').on('i.system', '=', 'mrn'),
    )
    .select(['t.id', 'p.name', 'i.value as mrn', 't.attempts', 't.last_outcome', 't.result'])
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
      attempts: row.attempts,
      outcome: row.last_outcome,
      result: row.result,
      answers: recorded,
      pressed,
      keysPressed: calls.flatMap((call) => call.presses.map((press) => press.keys)).join(' '),
      recordingMs: attempts.flatMap((attempt) => attempt.recordingMs ?? []),
      agrees: sameAnswers(recorded, pressed),
    });
  }
  const count = (of: (patient: PatientSummary) => object) =>
    patients.reduce((sum, patient) => sum + Object.keys(of(patient)).length, 0);
  return {
    patients,
    answersRecorded: count((patient) => patient.answers),
    answersPressed: count((patient) => patient.pressed),
    agrees: patients.every((patient) => patient.agrees),
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
