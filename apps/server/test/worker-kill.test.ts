import type { ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { jobs } from '../src/platform/jobs/jobs.ts';
import { kneeQuestionnaire, startCampaign } from './hospital.ts';
import { type SimulatedTown, startSimulatedTown } from './simulated-town.ts';
import { endProcess, startWorker } from './worker-process.ts';

const patients = 80;

let world: SimulatedTown;
let home: string;
let campaignId: string;
let worker: ChildProcess | undefined;

async function prepared(): Promise<number> {
  const row = await world.db
    .selectFrom('target')
    .select((builder) => builder.fn.countAll<number>().as('targets'))
    .where('opening', 'is not', null)
    .executeTakeFirstOrThrow();
  return row.targets;
}

beforeAll(async () => {
  home = mkdtempSync(path.join(os.tmpdir(), 'suifang-worker-'));
  chmodSync(home, 0o755);
  world = await startSimulatedTown({
    questionnaire: kneeQuestionnaire,
    // Every name is another rendering: preparation takes long enough to be killed in the middle.
    residents: Array.from({ length: patients }, (_, index) => ({
      name: `${'王李张刘陈杨赵黄周吴'[index % 10]}${'桂秀建国文'[index % 5]}${'芳英华明丽军敏强兰平山春海涛红'[Math.floor(index / 10)]}`,
      persona: 'willing',
    })),
    seed: 1,
    killProbability: 0,
  });
  ({ campaignId } = await startCampaign(world.ports, { ...world, settings: { concurrency: 100 } }));
  await world.db.updateTable('target').set({ opening: null }).execute();
  await jobs.add(world.db, 'campaign.prepare', { campaignId }, { key: `campaign.prepare:${campaignId}` });
}, 120_000);
afterAll(async () => {
  await endProcess(worker);
  await world.close();
  rmSync(home, { recursive: true, force: true });
});

test('a campaign whose preparation was killed in the middle is prepared on by the next worker, and dialled to its end', async () => {
  worker = await startWorker({ ...world, home });
  await vi.waitUntil(async () => (await prepared()) > 0, { timeout: 60_000, interval: 10 });
  await endProcess(worker);
  const first = await prepared();
  expect(first).toBeLessThan(patients);

  worker = await startWorker({ ...world, home });
  await vi.waitUntil(async () => (await prepared()) === patients, { timeout: 60_000, interval: 50 });
  await world.runUntil(async () => {
    const campaign = await world.db.selectFrom('campaign').select('state').executeTakeFirst();
    return campaign?.state === 'completed';
  });
  const rows = await world.db.selectFrom('target').select('result').execute();
  expect(rows.map((row) => row.result)).toEqual(Array.from({ length: patients }, () => 'completed'));
}, 180_000);
