import path from 'node:path';
import { createToneSpeech } from '@suifang/simulator/carrier/tone-speech.ts';
import type { PersonaName } from '@suifang/simulator/people/personas.ts';
import { seeded } from '@suifang/simulator/people/random.ts';
import { Kysely, PostgresDialect } from 'kysely';
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
const victims = ['telephony', 'api', 'worker', 'postgres', 'telephony', 'postgres'] as const;

const town: ReadonlyArray<readonly [PersonaName, number]> = [
  ['willing', 10],
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
    // A random moment: after so many more dials than there have been.
    const target = open.town.calls().length + 1 + Math.floor(random() * 4);
    await until(async () => open.town.calls().length >= target || (await isCompleted()));
    await instance.kill(victim);
    await instance.whenReady(victim);
  }
  await until(isCompleted);
}, 300_000);
afterAll(async () => {
  for (const clean of cleanups.toReversed()) await clean();
});

async function tell(type: string, subjectId: string): Promise<void> {
  await db.insertInto('event').values({ type, subject_id: subjectId, data: '{}' }).execute();
}

async function isCompleted(): Promise<boolean> {
  const row = await db.selectFrom('campaign').select('state').where('id', '=', campaignId).executeTakeFirst();
  return row?.state === 'completed';
}

/** Waits for something that only other processes know; the database may be away meanwhile. */
async function until(check: () => Promise<boolean>): Promise<void> {
  await vi.waitUntil(() => check().catch(() => false), { timeout: 200_000, interval: 100 });
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

  test('no phone rang without a committed attempt, and none more often than it was dialled', async () => {
    const dials = await db
      .selectFrom('attempt')
      .select('patient_id')
      .select((builder) => builder.fn.countAll<number>().as('dials'))
      .where('dialed_at', 'is not', null)
      .groupBy('patient_id')
      .execute();
    const dialsOf = new Map(dials.map((row) => [row.patient_id, row.dials]));
    for (const patient of patients) {
      const rang = open.town.calls().filter((call) => patient.numbers.includes(call.number)).length;
      expect(rang).toBeLessThanOrEqual(dialsOf.get(patient.id) ?? 0);
    }
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
