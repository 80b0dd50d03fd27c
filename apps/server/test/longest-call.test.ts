import { afterAll, beforeAll, expect, test } from 'vitest';
import { lines } from '../src/features/outreach/index.ts';
import { kneeQuestionnaire, startCampaign } from './hospital.ts';
import { type SimulatedTown, startSimulatedTown } from './simulated-town.ts';

const HALF_AN_HOUR_MS = 30 * 60_000;
let world: SimulatedTown;

beforeAll(async () => {
  world = await startSimulatedTown({
    questionnaire: kneeQuestionnaire,
    residents: [{ name: '王桂芳', persona: 'asks-again' }],
    seed: 1,
    killProbability: 0,
  });
  await startCampaign(world.ports, { ...world, settings: { retryRules: [] } });
});
afterAll(() => world.close());

const readCall = () =>
  world.db.selectFrom('call').select(['started_at', 'ended_at', 'ended_by']).executeTakeFirst();

test('somebody who asks for the repeat for ever is kept half an hour, and hears last words before the line is released', async () => {
  await world.runUntil(async () => (await readCall()) !== undefined, 1);
  const startedAt = (await readCall())?.started_at.getTime() ?? 0;
  // The time is counted from the row: a new controller does not begin anew.
  await world.runUntil(async () => world.clock.now().getTime() > startedAt + HALF_AN_HOUR_MS / 2);
  world.killController();
  await world.runUntil(
    async () =>
      (await world.db.selectFrom('campaign').select('state').executeTakeFirst())?.state === 'completed',
  );
  const call = await readCall();
  const lastedMs = (call?.ended_at?.getTime() ?? Infinity) - startedAt;
  expect(lastedMs).toBeGreaterThanOrEqual(HALF_AN_HOUR_MS);
  expect(lastedMs).toBeLessThan(HALF_AN_HOUR_MS + 60_000);
  expect(call?.ended_by).toBe('system');
  expect(world.switch.played.at(-1)?.files).toEqual([lines.giveUp]);
  expect(await world.db.selectFrom('target').select(['state', 'result']).execute()).toEqual([
    { state: 'done', result: 'hung_up' },
  ]);
}, 120_000);
