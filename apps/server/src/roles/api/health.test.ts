import type { ChildProcess } from 'node:child_process';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { seedCampaign } from '../../../test/seed-campaign.ts';
import { endProcess, startWorker } from '../../../test/worker-process.ts';
import { createPulse, type Pulse } from '../../platform/health/pulse.ts';
import type { App } from '../../platform/http/server.ts';
import type { TrunkProbe } from '../../telephony/trunk-probe.ts';
import { createMeasures } from './measures.ts';
import { registerProbes } from './probes.ts';
import { createApi } from './routes.ts';

let api: TestApi;
let pulse: Pulse;
let app: App;
let worker: ChildProcess;
/** The trunks as the switch sees them, by name; a test changes them. */
const reachable = new Map<string, boolean>();

beforeAll(async () => {
  api = await createTestApi();
  const { context } = api;
  await seedCampaign(context);
  await context.db.updateTable('trunk').set({ name: '电信一线' }).execute();
  const probe: Pick<TrunkProbe, 'conditions'> = {
    conditions: async () => {
      const trunks = await context.db.selectFrom('trunk').select(['id', 'name']).execute();
      return new Map(
        trunks.map(({ id, name }) => [
          id,
          { isReachable: reachable.get(name), roundTripMs: 1, channelsInUse: 0, registration: undefined },
        ]),
      );
    },
  };
  pulse = createPulse(() => api.connect('pulse'));
  registerProbes(context, pulse, probe as TrunkProbe);
  app = await createApi(context, { measures: createMeasures(context, pulse) });
  worker = await startWorker({
    home: context.config.home,
    keysFile: api.keysFile,
    databaseUrl: api.databaseUrl,
  });
});
afterAll(async () => {
  await endProcess(worker);
  await app.close();
  await pulse.close();
  await api.close();
});

const isHealthy = async (part: string) => (await api.context.health.check())[part]?.isHealthy;
const until = (part: string, state: boolean) =>
  vi.waitUntil(async () => (await isHealthy(part)) === state, { timeout: 30_000, interval: 50 });

describe('health is a round trip', () => {
  test('a process that hangs is not healthy although its connections stand, and is again once it goes on', async () => {
    await until('worker', true);
    worker.kill('SIGSTOP');
    await until('worker', false);
    const { rows } = await sql`select pid from pg_stat_activity
      where datname = current_database() and application_name = 'worker-jobs'`.execute(api.context.db);
    expect(rows).not.toEqual([]);
    worker.kill('SIGCONT');
    await until('worker', true);
  });

  test('a part that nobody runs does not answer', async () => {
    expect(await isHealthy('telephony')).toBe(false);
  });

  test('each trunk is a line of its own, and outside nobody learns its name', async () => {
    expect(await isHealthy('trunk:电信一线')).toBeUndefined();
    reachable.set('电信一线', true);
    expect(await isHealthy('trunk:电信一线')).toBe(true);
    reachable.set('电信一线', false);
    expect(await isHealthy('trunk:电信一线')).toBe(false);
    const { parts } = (await app.inject('/health')).json<{ parts: Record<string, { isHealthy: boolean }> }>();
    expect(parts['trunk']?.isHealthy).toBe(false);
    expect(JSON.stringify(parts)).not.toContain('电信');
  });
});

test('the metrics tell calls, dials, jobs, disk and the health of each part', async () => {
  const { context } = api;
  const now = context.clock.now();
  await context.db
    .updateTable('attempt')
    .set({ dialed_at: now })
    .where('outcome', '=', 'powered_off')
    .execute();
  await context.jobs.add(context.db, 'nobody.does-this', {});
  const answer = await app.inject({ url: '/metrics', remoteAddress: '127.0.0.1' });
  const lines = answer.body.split('\n');
  const valueOf = (name: string) =>
    Number(
      lines
        .find((line) => line.startsWith(`${name} `))
        ?.split(' ')
        .at(-1),
    );
  expect(valueOf('suifang_live_calls')).toBe(0);
  expect(valueOf('suifang_attempts_last_hour{outcome="powered_off"}')).toBe(1);
  expect(valueOf('suifang_jobs_waiting{task="nobody.does-this"}')).toBe(1);
  expect(valueOf('suifang_disk_free_bytes')).toBeGreaterThan(0);
  expect(valueOf('suifang_part_healthy{part="database"}')).toBe(1);
  expect(valueOf('suifang_part_healthy{part="telephony"}')).toBe(0);
  // Nobody runs telephony here: its figure is missing, and no nought stands for it.
  expect(lines.filter((line) => /^suifang_telephony_event_loop_delay_seconds[ {]/.test(line))).toEqual([]);
});
