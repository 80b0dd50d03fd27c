import path from 'node:path';
import { createToneSpeech } from '@suifang/simulator/carrier/tone-speech.ts';
import type { PersonaName } from '@suifang/simulator/people/personas.ts';
import { seeded } from '@suifang/simulator/people/random.ts';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openTown, type OpenTown } from '../../../demo/town.ts';
import { createPool } from '../src/platform/db/pool.ts';
import { systemClock } from '../src/platform/clock.ts';
import { openVault } from '../src/platform/crypto/vault.ts';
import { systemIds } from '../src/platform/ids.ts';
import { type Instance, startInstance } from '../src/roles/supervisor/instance.ts';
import { makeThrowAwayHome } from '../src/roles/supervisor/throw-away-home.ts';
import type { Database, Db } from '../src/schema.ts';
import {
  addPatient,
  addTrunk,
  kneeQuestionnaire,
  publish,
  startCampaign,
  type TestPatient,
} from './hospital.ts';

/** Every kind of process is killed with -9 at random moments of a running campaign, on real parts, by this seed. */
const SEED = Number(process.env['KILL_SEED'] ?? 7);
const victims = ['telephony', 'api', 'worker', 'postgres', 'asterisk', 'telephony', 'postgres'] as const;
/** What is promised when the switch itself dies: a call is closed as interrupted within this time. */
const CLOSED_WITHIN_MS = 30_000;

/** A key that waits longer is followed by a silence that the people of the town take for the end of the next question. */
const LONG_SILENCE_MS = 400;

/** A kill, and the calls as their rows stood once the victim was gone. `backAt`: another one had taken its place. */
type Kill = Readonly<{
  victim: (typeof victims)[number];
  at: number;
  backAt: number;
  live: ReadonlyArray<Readonly<{ id: string; version: number; state: { at: string; linkId?: string } }>>;
}>;

const town: ReadonlyArray<readonly [PersonaName, number]> = [
  ['willing', 30],
  ['wrong-key-first', 3],
  ['answers-late', 4],
  ['busy-then-answers', 4],
  ['rejects', 2],
  ['empty-number', 1],
];
const people = town.flatMap(([persona, count]) => Array.from({ length: count }, () => persona));
const numberOf = (index: number) => `1390000${String(2000 + index)}`;

let home: string;
let instance: Instance;
let open: OpenTown;
let db: Db;
let patients: TestPatient[];
let campaignId: string;
const kills: Kill[] = [];
const cleanups: Array<() => unknown> = [];

beforeAll(async () => {
  const throwAway = await makeThrowAwayHome('kill', {
    SUIFANG_RTP_PORTS: '36000-36999',
    SUIFANG_ADMIN_PASSWORD: 'Kill-suite-password-1',
  });
  home = throwAway.home;
  cleanups.push(() => throwAway.remove());
  instance = await startInstance({ env: throwAway.env, web: false });
  cleanups.push(() => instance.stop());
  db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool: createPool(instance.env['DATABASE_URL'] ?? '') }),
  });
  cleanups.push(() => db.destroy());
  const speech = createToneSpeech(path.join(home, 'prompts', 'tones'), 40);
  const ports = {
    db,
    vault: openVault(instance.config.keysFile),
    ids: systemIds,
    clock: systemClock,
    speech,
  };
  const { versionId, form } = await publish(ports, kneeQuestionnaire);
  patients = [];
  for (const [index] of people.entries()) {
    patients.push(await addPatient(ports, { name: '王桂芳', numbers: [numberOf(index)] }));
  }
  open = await openTown({
    folder: path.join(home, 'town'),
    hospitalSipPort: instance.config.sip.port,
    form,
    pace: 0.5,
    people: people.map((persona, index) => ({ number: numberOf(index), persona, birthDate: '1952-03-04' })),
  });
  cleanups.push(() => open.close());
  const trunkId = await addTrunk(ports, { host: '127.0.0.2', port: open.sipPort });
  await tell('trunk.changed', trunkId);
  const soon = { backoff: 1, maxRetries: 3, nextPhone: false, delayMs: 1000 };
  ({ campaignId } = await startCampaign(ports, {
    trunkId,
    versionId,
    form,
    patients,
    settings: {
      concurrency: 8,
      ringTimeoutMs: 20_000,
      maxAttempts: 4,
      retryRules: (['busy', 'answered', 'interrupted', 'line_fault', 'network_busy'] as const).map(
        (outcome) => ({ outcome, ...soon }),
      ),
    },
  }));
  await tell('campaign.changed', campaignId);

  const random = seeded(SEED);
  for (const victim of victims) {
    // A random moment: after so many more dials than there have been, while questions are being asked.
    const target = open.town.calls().length + 1 + Math.floor(random() * 4);
    await until(
      async () =>
        (open.town.calls().length >= target && (await readLive()).filter(isAsking).length >= 2) ||
        (await isCompleted()),
    );
    await instance.kill(victim);
    const at = Date.now();
    if (victim === 'postgres') await instance.whenReady(victim);
    const live = await readLive();
    await instance.whenReady(victim);
    kills.push({ victim, at, backAt: Date.now(), live });
  }
  await until(isCompleted);
}, 900_000);
afterAll(async () => {
  process.stdout.write(
    `${kills.map((kill) => `${kill.victim} with ${kill.live.length} calls`).join(', ')}\n`,
  );
  for (const clean of cleanups.toReversed()) await clean();
});

async function tell(type: string, subjectId: string): Promise<void> {
  await db.insertInto('event').values({ type, subject_id: subjectId, data: '{}' }).execute();
}

/** The calls that have not ended. */
async function readLive(): Promise<Kill['live']> {
  const rows = await db
    .selectFrom('call')
    .select(['id', 'flow_version', 'flow_state'])
    .where('ended_at', 'is', null)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    version: row.flow_version,
    state: row.flow_state as Kill['live'][number]['state'],
  }));
}

const isAsking = ({ state }: Kill['live'][number]) => state.at === 'asking';

/** What was answered in a call, in the order in which it was written. `from`: the first row to look at. */
async function readAnswers(
  callId: string,
  from = 0,
): Promise<Array<{ linkId: string; answer: object; keys: string }>> {
  const rows = await db
    .selectFrom('call_event')
    .select('data')
    .where('call_id', '=', callId)
    .where('type', '=', 'question.answered')
    .where('seq', '>=', from)
    .orderBy('seq')
    .execute();
  return rows.map((row) => row.data as { linkId: string; answer: object; keys: string });
}

/** What happened in a call, to be read when a test of it fails. */
async function readEvents(callId: string): Promise<object[]> {
  return db.selectFrom('call_event').selectAll().where('call_id', '=', callId).orderBy('seq').execute();
}

async function isCompleted(): Promise<boolean> {
  const row = await db.selectFrom('campaign').select('state').where('id', '=', campaignId).executeTakeFirst();
  return row?.state === 'completed';
}

/** Waits for something that only other processes know; the database may be away meanwhile. */
async function until(check: () => Promise<boolean>): Promise<void> {
  await vi.waitUntil(() => check().catch(() => false), { timeout: 300_000, interval: 100 });
}

describe('processes are killed with -9 while a campaign runs', () => {
  test('every target comes to an end, or before a person when nobody can know whether it rang', async () => {
    const open_ = await db
      .selectFrom('target')
      .select('id')
      .where('state', 'in', ['waiting', 'dialing'])
      .execute();
    const attempts = await db.selectFrom('attempt').select('id').where('state', '<>', 'ended').execute();
    const calls = await db.selectFrom('call').select('id').where('ended_at', 'is', null).execute();
    expect({ open: open_, attempts, calls }).toEqual({ open: [], attempts: [], calls: [] });
  });

  test('no phone rang without a committed attempt, and none more often than attempts say that it may have rung', async () => {
    const dials = await db
      .selectFrom('attempt')
      .select('patient_id')
      .select((builder) => builder.fn.countAll<number>().as('dials'))
      .where('dialed_at', 'is not', null)
      .where('outcome', '<>', 'blocked')
      .groupBy('patient_id')
      .execute();
    const dialsOf = new Map(dials.map((row) => [row.patient_id, row.dials]));
    for (const patient of patients) {
      const rang = open.town.calls().filter((call) => patient.numbers.includes(call.number)).length;
      expect(rang).toBeLessThanOrEqual(dialsOf.get(patient.id) ?? 0);
    }
  });

  test('only the death of the switch cuts a call, and each that it cut is closed as interrupted in time', async () => {
    const [death] = kills.filter((kill) => kill.victim === 'asterisk');
    if (!death) throw new Error('the switch was not killed');
    const rows = await db.selectFrom('call').select(['id', 'started_at', 'ended_at', 'ended_by']).execute();
    const interrupted = rows.filter((call) => call.ended_by === 'interrupted');
    const cutIds = death.live.map((call) => call.id);
    expect(interrupted.filter(({ id }) => cutIds.includes(id))).not.toEqual([]);
    for (const call of interrupted) {
      expect(call.started_at.getTime()).toBeLessThan(death.backAt);
      expect(call.ended_at?.getTime()).toBeGreaterThanOrEqual(death.at);
    }
    // Of one that was ending at that moment, the end itself may still have been heard.
    for (const call of rows.filter(({ id }) => cutIds.includes(id)).concat(interrupted)) {
      const endedAt = call.ended_at?.getTime() ?? Infinity;
      expect(endedAt - death.at).toBeLessThanOrEqual(CLOSED_WITHIN_MS);
    }
  });

  test('calls that were talking when the controller died go on at the question where they stood', async () => {
    let questions = 0;
    for (const { live } of kills.filter((kill) => kill.victim === 'telephony')) {
      for (const { id, version, state } of live) {
        const events = await db
          .selectFrom('call_event')
          .select('type')
          .where('call_id', '=', id)
          .where('seq', '>=', version * 100)
          .orderBy('seq')
          .execute();
        const heard = events.map(({ type }) => type);
        expect(heard).toContain('resumed');
        // A key that was pressed while control changed hands is heard first, and answers the question that stood then.
        const [answered] = await readAnswers(id, version * 100);
        if (state.at !== 'asking' || !answered || heard[0] !== 'resumed') continue;
        expect(answered.linkId).toBe(state.linkId);
        questions += 1;
      }
    }
    expect(questions).toBeGreaterThan(0);
  });

  test('what was recorded is what was pressed, key for key; a restart may lose keys, and never makes one up', async () => {
    const calls = await db
      .selectFrom('call as c')
      .innerJoin('attempt as a', 'a.id', 'c.attempt_id')
      .select(['c.id', 'c.started_at', 'c.ended_at', 'c.ended_by', 'a.patient_id'])
      .orderBy('c.started_at')
      .execute();
    const disturbed = await db
      .selectFrom('call_event')
      .select('call_id')
      .where((event) =>
        event.or([
          event('type', 'in', ['resumed', 'call.held']),
          event.and([
            event('type', '=', 'digit'),
            sql<boolean>`extract(epoch from at) * 1000 - (data->>'at')::numeric > ${LONG_SILENCE_MS}`,
          ]),
        ]),
      )
      .execute();
    const wasDisturbed = new Set(disturbed.map((row) => row.call_id));
    // While the database is away, or the machine is too slow for a person's patience, nothing is asked: who presses into
    // that silence is not heard.
    const awayTimes = kills.filter(({ victim }) => victim === 'postgres');
    const wasSilent = (from: Date, to: Date | null) =>
      awayTimes.some(({ at, backAt }) => from.getTime() <= backAt && (to?.getTime() ?? backAt) >= at);
    // Whose key was lost believes to have answered, and is asked again: from then on the two do not compare.
    const isDisturbed = (call: (typeof calls)[number]) =>
      wasDisturbed.has(call.id) ||
      call.ended_by === 'interrupted' ||
      wasSilent(call.started_at, call.ended_at);
    const astray = new Set<string>();
    let whole = 0;
    for (const call of calls) {
      const patient = patients.find(({ id }) => id === call.patient_id);
      const heard = open.town
        .calls()
        .findLast(
          ({ number, answeredAt }) =>
            patient?.numbers.includes(number) &&
            answeredAt !== undefined &&
            answeredAt <= call.started_at.getTime(),
        );
      const recorded = await readAnswers(call.id);
      if (isDisturbed(call)) astray.add(call.patient_id);
      if (!astray.has(call.patient_id)) {
        const told = async () => JSON.stringify({ heard, kills, events: await readEvents(call.id) });
        const given = (heard?.given ?? []).map(plain);
        const isAsGiven = recorded.map(plain).join() === given.join();
        expect(recorded.map(plain), isAsGiven ? undefined : await told()).toEqual(given);
        whole += 1;
      }
      const pressed = heard?.presses.map((press) => press.keys).join('') ?? '';
      expect(isSubsequence(recorded.map(({ keys }) => keys).join(''), pressed)).toBe(true);
    }
    // How many a machine spares is its own affair.
    expect(whole).toBeGreaterThan(0);
  });

  test('nobody who had answered everything was called again', async () => {
    const completed = await db
      .selectFrom('target as t')
      .innerJoin('response as r', 'r.target_id', 't.id')
      .innerJoin('attempt as a', 'a.target_id', 't.id')
      .select('a.id')
      .where('r.status', '=', 'completed')
      .whereRef('a.claimed_at', '>', 'r.completed_at')
      .execute();
    expect(completed).toEqual([]);
  });

  test('most conversations were finished all the same, at the question where they stood', async () => {
    const rows = await db.selectFrom('target').select(['result']).execute();
    const completed = rows.filter((row) => row.result === 'completed').length;
    expect(completed).toBeGreaterThanOrEqual(people.length / 3);
  });
});

/** With its parts in order: jsonb does not keep the order in which they were written. */
function plain({ linkId, answer, keys }: Readonly<{ linkId: string; answer: object; keys: string }>): string {
  const parts = Object.entries(answer).toSorted(([a], [b]) => a.localeCompare(b));
  return JSON.stringify([linkId, parts, keys]);
}

/** Whether `part` can be made of `whole` by leaving characters out. */
function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) if (character === part[at]) at += 1;
  return at === part.length;
}
