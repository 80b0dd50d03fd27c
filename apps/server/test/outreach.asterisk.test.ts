import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RetryRule } from '@suifang/contract/campaigns/settings.ts';
import type { PersonaName } from '@suifang/simulator/people/personas.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAmi } from '../src/telephony/asterisk/ami.ts';
import { kneeQuestionnaire, startCampaign } from './hospital.ts';
import { type RealTown, startRealTown } from './real-town.ts';

const people: ReadonlyArray<Readonly<{ name: string; persona: PersonaName }>> = [
  { name: '王桂芳', persona: 'willing' },
  { name: '李建国', persona: 'interrupts' },
  { name: '张秀英', persona: 'wrong-key-first' },
  { name: '刘德才', persona: 'hangs-up-midway' },
  { name: '陈玉兰', persona: 'busy-then-answers' },
  { name: '杨福生', persona: 'rejects' },
  { name: '赵永贵', persona: 'empty-number' },
  { name: '黄淑珍', persona: 'switched-off' },
  { name: '周国强', persona: 'congested' },
  { name: '吴凤英', persona: 'wants-a-person' },
  { name: '徐大海', persona: 'opts-out' },
  { name: '孙巧云', persona: 'wrong-person' },
  { name: '胡志远', persona: 'forgets-birth-year' },
  { name: '朱来顺', persona: 'never-answers' },
];

/** Retries follow at once here; when they may follow is the business of the rules' own tests. */
const soon = (outcome: RetryRule['outcome'], maxRetries: number): RetryRule => ({
  outcome,
  delayMs: 500,
  backoff: 1,
  maxRetries,
  nextPhone: false,
});

let world: RealTown;
let controller: ReturnType<RealTown['startController']>;

beforeAll(async () => {
  world = await startRealTown({ questionnaire: kneeQuestionnaire, residents: people });
  const { campaignId } = await startCampaign(world.ports, {
    ...world,
    patients: world.patients,
    settings: {
      ringTimeoutMs: 15_000,
      maxAttempts: 2,
      retryRules: [soon('busy', 1), soon('answered', 1), soon('line_fault', 1)],
    },
  });
  controller = world.startController();
  await world.until(async () => {
    const campaign = await world.db
      .selectFrom('campaign')
      .select('state')
      .where('id', '=', campaignId)
      .executeTakeFirst();
    return campaign?.state === 'completed' ? true : undefined;
  });
});
afterAll(() => world.close());

const byText = (a: string, b: string) => a.localeCompare(b);
/** With its keys in order: jsonb does not keep the order in which they were written. */
const sorted = (answer: unknown) => Object.entries(answer as object).toSorted(([a], [b]) => byText(a, b));
const patientOf = (persona: PersonaName) => {
  const patient = world.patients[people.findIndex((person) => person.persona === persona)];
  if (!patient) throw new Error('nobody is like that');
  return patient;
};
const attemptsOf = (persona: PersonaName) =>
  world.db
    .selectFrom('attempt')
    .selectAll()
    .where('patient_id', '=', patientOf(persona).id)
    .orderBy('seq')
    .execute();
const targetOf = (persona: PersonaName) =>
  world.db
    .selectFrom('target')
    .selectAll()
    .where('patient_id', '=', patientOf(persona).id)
    .executeTakeFirstOrThrow();

describe('a campaign over real SIP', () => {
  test('every answer that was recorded is the one that was pressed, key for key', async () => {
    const rows = await world.db
      .selectFrom('response_answer as v')
      .innerJoin('attempt as a', 'a.id', 'v.attempt_id')
      .innerJoin('patient as p', 'p.id', 'a.patient_id')
      .select(['p.name', 'v.link_id', 'v.value', 'v.keys'])
      .execute();
    const recorded = rows
      .map((row) => JSON.stringify([row.name, row.link_id, sorted(row.value), row.keys]))
      .toSorted(byText);
    const pressed = world.town
      .calls()
      .flatMap((call) => {
        const patient = world.patients.find((one) => one.numbers.includes(call.number));
        return call.given.map((given) =>
          JSON.stringify([patient?.name, given.linkId, sorted(given.answer), given.keys]),
        );
      })
      .toSorted(byText);
    expect(recorded).toEqual(pressed);
    expect(recorded.length).toBeGreaterThanOrEqual(10);
  });

  test.each([
    ['willing', 'completed', ['answered']],
    ['interrupts', 'completed', ['answered']],
    ['wrong-key-first', 'completed', ['answered']],
    ['hangs-up-midway', 'completed', ['answered', 'answered']],
    ['busy-then-answers', 'completed', ['busy', 'answered']],
    ['rejects', 'attempts_exhausted', ['rejected']],
    ['empty-number', 'no_valid_number', ['invalid_number']],
    ['switched-off', 'attempts_exhausted', ['powered_off']],
    ['congested', 'attempts_exhausted', ['line_fault', 'line_fault']],
    ['wants-a-person', 'completed', ['answered']],
    ['opts-out', 'opted_out', ['answered']],
    ['wrong-person', 'wrong_person', ['answered']],
    ['forgets-birth-year', 'not_verified', ['answered', 'answered']],
    ['never-answers', 'attempts_exhausted', ['no_answer']],
  ] as const)('%s ends as %s', async (persona, result, outcomes) => {
    expect((await attemptsOf(persona)).map((attempt) => attempt.outcome)).toEqual(outcomes);
    expect(await targetOf(persona)).toMatchObject({ state: 'done', result });
  });

  test('the raw values of the wire stay on the attempt', async () => {
    const [rejected] = await attemptsOf('rejects');
    expect(rejected).toMatchObject({ cause: 21, sip_code: 403 });
    expect(rejected?.ringing_at).not.toBeNull();
    const [off] = await attemptsOf('switched-off');
    expect(off?.early_media_at).not.toBeNull();
    expect(off?.ringing_at).toBeNull();
  });

  test('who wanted a person is noted, and who opted out is on the list, patient and number', async () => {
    expect((await targetOf('wants-a-person')).wants_person).toBe(true);
    const listed = await world.db.selectFrom('do_not_call').selectAll().execute();
    expect(listed.map((row) => row.patient_id).filter(Boolean)).toEqual([patientOf('opts-out').id]);
    expect(listed.filter((row) => row.phone_bidx !== null)).toHaveLength(1);
  });

  test('a patient who calls back hears an announcement, and the line is then released', async () => {
    const { exchange, carrier } = world;
    const heard = path.join(exchange.options.dir, 'spool', 'heard');
    const call = await carrier.callIn('19999990000', '01012345678');
    const ami = createAmi(exchange.amiUrl);
    await ami.action('MixMonitor', { Channel: call.channelId, File: `${heard}.raw`, Options: 'D' });
    await call.ended;
    ami.close();
    // What the carrier receives from the hospital is at the left, as on every recording of ours. The switch writes the
    // last of it after the call has ended.
    await expect.poll(() => loudness(readFileSync(`${heard}.raw`), 'patient')).toBeGreaterThan(100);
  });

  test('every conversation was recorded from answer to end, with sound from both sides', async () => {
    const recordings = await world.db
      .selectFrom('recording as r')
      .innerJoin('call as c', 'c.id', 'r.call_id')
      .select(['r.spool_path', 'r.state', 'r.started_at', 'c.ended_at'])
      .execute();
    expect(recordings.length).toBe((await world.db.selectFrom('call').select('id').execute()).length);
    for (const recording of recordings) {
      const samples = readFileSync(`${recording.spool_path}.raw`);
      const recordedMs = samples.length / 4 / 8;
      const callMs = (recording.ended_at?.getTime() ?? 0) - recording.started_at.getTime();
      expect(Math.abs(recordedMs - callMs)).toBeLessThan(2000);
      expect(loudness(samples, 'patient')).toBeGreaterThan(100);
      expect(loudness(samples, 'system')).toBeGreaterThan(100);
    }
  });
});

describe('a patient who rejected our call', () => {
  test('rings back, presses 1, answers, and is not called again', async () => {
    const patient = patientOf('rejects');
    const { targetOf: targets } = await startCampaign(world.ports, {
      ...world,
      patients: [patient],
      settings: {
        maxAttempts: 2,
        retryRules: [{ ...soon('rejected', 1), delayMs: 3_600_000 }],
      },
    });
    const target = () =>
      world.db
        .selectFrom('target')
        .selectAll()
        .where('id', '=', targets.get(patient.id) ?? '')
        .executeTakeFirstOrThrow();
    controller.wake();
    await world.until(async () => ((await target()).last_outcome === null ? undefined : true));
    expect(await target()).toMatchObject({ state: 'waiting', last_outcome: 'rejected' });
    const call = await world.carrier.callIn(patient.numbers[0] ?? '', '01012345678', '1');
    await call.ended;
    await world.until(async () => ((await target()).state === 'done' ? true : undefined));
    expect(await target()).toMatchObject({ result: 'completed' });
    const { id: targetId } = await target();
    const dials = world.db.selectFrom('attempt').select('id').where('target_id', '=', targetId);
    expect(await dials.execute()).toHaveLength(1);
    const answers = await world.db
      .selectFrom('response_answer as v')
      .innerJoin('response as r', 'r.id', 'v.response_id')
      .select(['v.link_id', 'v.keys'])
      .where('r.target_id', '=', targets.get(patient.id) ?? '')
      .execute();
    const [pressed] = world.town.calls().slice(-1);
    expect(answers.map((row) => `${row.link_id} ${row.keys}`).toSorted(byText)).toEqual(
      pressed?.given.map(({ linkId, keys }) => `${linkId} ${keys}`).toSorted(byText),
    );
    expect(answers.length).toBeGreaterThan(1);
  });
});

/** Root mean square of one side of a raw stereo recording (16 bit, interleaved). */
function loudness(samples: Buffer, side: 'patient' | 'system'): number {
  let energy = 0;
  const frames = Math.floor(samples.length / 4);
  for (let frame = 0; frame < frames; frame += 1) {
    energy += samples.readInt16LE(frame * 4 + (side === 'patient' ? 0 : 2)) ** 2;
  }
  return Math.sqrt(energy / Math.max(1, frames));
}
