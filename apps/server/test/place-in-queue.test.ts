import { afterEach, expect, test } from 'vitest';
import { addAgent, addQueue, makeReady } from './desk-hospital.ts';
import { fictionalNumber, kneeQuestionnaire } from './hospital.ts';
import { type SimulatedTown, startSimulatedTown } from './simulated-town.ts';

const WOUNDS = '01012345601';
const MEDICINES = '01012345602';
let world: SimulatedTown;
afterEach(() => world.close());

test('callers hear where they stand among those of their own queue', async () => {
  world = await startSimulatedTown({
    questionnaire: kneeQuestionnaire,
    residents: [],
    seed: 5,
    killProbability: 0,
  });
  await world.runUntil(async () => world.isControlled, 1);
  const agent = await addAgent(world.ports, 1);
  for (const number of [WOUNDS, MEDICINES]) {
    const queueId = await addQueue(world.ports, [agent], { announceEveryMs: 20_000 });
    await world.db
      .updateTable('inbound_route')
      .set({ number })
      .where((row) => row.cast(row.ref('settings'), 'text'), 'like', `%${queueId}%`)
      .execute();
  }
  // Signed in, so that callers are taken; on a break, so that they wait.
  await makeReady(world.ports, agent);
  await world.db.updateTable('agent_state').set({ state: 'paused' }).execute();
  world.switch.callIn(fictionalNumber(1), WOUNDS, world.trunkId, 60_000);
  world.switch.callIn(fictionalNumber(2), WOUNDS, world.trunkId, 60_000);
  world.switch.callIn(fictionalNumber(3), MEDICINES, world.trunkId, 60_000);
  await world.runUntil(async () => {
    const calls = await world.db.selectFrom('call').select('ended_at').execute();
    return calls.length === 3 && calls.every(({ ended_at: endedAt }) => endedAt !== null);
  }, 1);
  const heard = world.switch.played.flatMap(({ files }) => files);
  expect(heard).toContain('您是下一位。');
  expect(heard).toContain('您前面还有1位。');
  expect(heard).not.toContain('您前面还有2位。');
});
