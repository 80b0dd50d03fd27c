import type { PersonaName } from '@suifang/simulator/people/personas.ts';
import { afterEach, expect, test } from 'vitest';
import { kneeQuestionnaire, startCampaign } from './hospital.ts';
import { type SimulatedTown, startSimulatedTown } from './simulated-town.ts';

const HOUR_MS = 3_600_000;

let world: SimulatedTown;
afterEach(() => world.close());

async function begin(...personas: PersonaName[]): Promise<void> {
  world = await startSimulatedTown({
    questionnaire: kneeQuestionnaire,
    residents: personas.map((persona, index) => ({ name: `患者${index}`, persona })),
    seed: 11,
    killProbability: 0,
  });
  await startCampaign(world.ports, { ...world, settings: { retryRules: [] } });
}
const readAttempts = () =>
  world.db.selectFrom('attempt').select(['state', 'outcome']).orderBy('id').execute();
const isAnswered = async () => (await readAttempts()).some(({ state }) => state === 'answered');
const allDone = async () =>
  (await world.db.selectFrom('target').select('id').where('state', '<>', 'done').execute()).length === 0;
/** How long something takes, whatever the time of day is set to. */
async function measure(work: Promise<void>): Promise<number> {
  const startedAt = world.clock.monotonicMs();
  await work;
  return world.clock.monotonicMs() - startedAt;
}

test.each([
  ['back', -HOUR_MS],
  ['forward', HOUR_MS],
])(
  'the clock is set %s by an hour: who says nothing is asked again all the same, and let go',
  async (_, byMs) => {
    await begin('silent');
    await world.runUntil(isAnswered, 1);
    world.clock.set(byMs);
    const said = world.switch.played.length;
    expect(await measure(world.runUntil(allDone, 1))).toBeLessThan(5 * 60_000);
    // Not at once: each question is asked in full, and waited for.
    expect(world.switch.played.length - said).toBeGreaterThan(2);
    expect((await readAttempts()).map(({ outcome }) => outcome)).toEqual(['answered']);
  },
);

test('the clock is set forward while a phone only plays an announcement: it is not taken for never dialled', async () => {
  await begin('switched-off');
  await world.runUntil(async () => world.switch.rung.length === 1, 1);
  world.clock.set(200_000);
  world.killController();
  await world.runUntil(allDone, 1);
  expect((await readAttempts()).map(({ outcome }) => outcome)).toEqual(['powered_off']);
});

test('the clock is set back while the switch is out of reach: its calls are closed in time', async () => {
  await begin('willing');
  await world.runUntil(isAnswered, 1);
  world.switch.crash(HOUR_MS);
  world.clock.set(-HOUR_MS);
  const isClosed = async () => (await readAttempts()).every(({ outcome }) => outcome === 'interrupted');
  expect(await measure(world.runUntil(isClosed, 1))).toBeLessThan(30_000);
});
