import type { PersonaName } from '@suifang/simulator/people/personas.ts';
import { InboundRouteSettings } from '@suifang/contract/inbound-routes.ts';
import { afterEach, expect, test } from 'vitest';
import { requireIncoming } from '../src/features/incoming/service.ts';
import { addAgent, addQueue } from './desk-hospital.ts';
import { fictionalNumber, kneeQuestionnaire, startCampaign } from './hospital.ts';
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

test('the clock is set back during a call that came in: its list still tells the key, the queue and what became of the caller', async () => {
  world = await startSimulatedTown({
    questionnaire: kneeQuestionnaire,
    residents: [],
    seed: 5,
    killProbability: 0,
  });
  await world.runUntil(async () => world.isControlled, 1);
  const agent = await addAgent(world.ports, 1, world.ports.ids.next());
  const queueId = await addQueue(world.ports, [agent], { whenFull: { to: 'callback' } });
  const queue = { to: 'queue', queueId } as const;
  const route = InboundRouteSettings.parse({
    greeting: '您好，通话将会录音。',
    menu: [{ key: '1', say: '请按1', way: queue }],
    otherwise: queue,
  });
  await world.db
    .updateTable('inbound_route')
    .set({ settings: JSON.stringify(route) })
    .execute();
  world.switch.callIn(fictionalNumber(1), '01012345678', world.trunkId, 90_000);
  const [{ legId } = { legId: '' }] = world.switch.callsIn;
  await world.runUntil(async () => world.switch.played.some((one) => one.legId === legId), 1);
  world.clock.set(-HOUR_MS);
  world.switch.press(legId, '1');
  const readCall = () => world.db.selectFrom('call').select(['id', 'ended_at']).executeTakeFirst();
  await world.runUntil(async () => (await readCall())?.ended_at instanceof Date, 1);
  const supervisor = {
    id: world.ports.ids.next(),
    role: 'supervisor',
    login: 's',
    name: '主管',
    mustChangePassword: false,
    sessionHash: Buffer.alloc(32),
  } as const;
  const told = await requireIncoming(world.ports, supervisor, (await readCall())?.id ?? '');
  expect(told).toMatchObject({ keys: '1', queue: { id: queueId }, result: 'callback' });
});
