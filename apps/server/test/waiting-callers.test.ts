import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addAgent, addQueue, makeReady, type TestAgent } from './desk-hospital.ts';
import { fictionalNumber, kneeQuestionnaire } from './hospital.ts';
import { type SimulatedTown, startSimulatedTown } from './simulated-town.ts';

const CALLERS = 60;
const deskIds = Array.from({ length: 5 }, () => randomUUID());
/** Four who answer, one who never does. */
const desk = new Map(
  deskIds.map((id, index) => [
    id,
    { answersAfterMs: index === 4 ? undefined : 1_500, talksForMs: 40_000 + index * 5_000 },
  ]),
);

let world: SimulatedTown;
const agents: TestAgent[] = [];

async function callerRows() {
  return world.db
    .selectFrom('queue_entry as e')
    .innerJoin('call as c', 'c.id', 'e.call_id')
    .select(['e.id', 'e.state', 'e.answered_by', 'e.entered_at', 'c.ended_at', 'c.result'])
    .execute();
}

describe.each([
  { name: 'nothing goes wrong', killProbability: 0 },
  { name: 'the controller is killed at any await', killProbability: 0.0005 },
])('sixty people ring while $name', ({ killProbability }) => {
  beforeAll(async () => {
    agents.length = 0;
    world = await startSimulatedTown({
      questionnaire: kneeQuestionnaire,
      residents: [],
      seed: 20_261_127,
      killProbability,
      desk,
    });
    for (const [index, deviceId] of deskIds.entries())
      agents.push(await addAgent(world.ports, index, deviceId));
    await addQueue(world.ports, agents, { wrapUpMs: 10_000, ringMs: 15_000 });
    for (const agent of agents) await makeReady(world.ports, agent);
    // Some have no patience: they hang up before anybody can answer.
    for (let index = 0; index < CALLERS; index += 1)
      world.clock.at(world.clock.now().getTime() + 60_000 + index * 9_000, () => {
        const patienceMs = index % 10 === 0 ? 7_000 : 1_800_000;
        world.switch.callIn(fictionalNumber(index), '01012345678', world.trunkId, patienceMs);
      });
    await world.runUntil(async () => {
      const calls = await world.db.selectFrom('call').select('ended_at').execute();
      const isLate = world.clock.now().getTime() > Date.parse('2026-11-23T09:00:00+08:00') + 3_600_000;
      return isLate || (calls.length >= CALLERS && calls.every(({ ended_at: endedAt }) => endedAt !== null));
    });
  }, 300_000);
  afterAll(async () => {
    process.stdout.write(`${world.kills} kills\n`);
    await world.close();
  });

  test('nobody is left over: every call has an end, no leg stays open', async () => {
    const open = await world.db.selectFrom('call').select('id').where('ended_at', 'is', null).execute();
    expect(open).toEqual([]);
    expect(world.switch.openLegs).toEqual([]);
    const waiting = (await callerRows()).filter((row) => row.state === 'waiting');
    expect(waiting).toEqual([]);
  });

  test('whoever was patient has talked with an agent, whoever was not is counted as abandoned', async () => {
    const rows = await callerRows();
    const answered = rows.filter((row) => row.state === 'answered');
    if (killProbability === 0) {
      expect(answered.length).toBe(CALLERS - CALLERS / 10);
      expect(rows.filter((row) => row.state === 'abandoned').length).toBeLessThanOrEqual(CALLERS / 10);
    }
    expect(answered.length).toBeGreaterThan(CALLERS * 0.7);
  });

  test('one caller has one agent, and one agent one caller at a time', async () => {
    const talks = await world.db
      .selectFrom('call_leg')
      .select(['call_id', 'staff_id', 'answered_at', 'ended_at'])
      .where('kind', '=', 'device')
      .where('answered_at', 'is not', null)
      .execute();
    const byAgent = Map.groupBy(talks, (talk) => talk.staff_id);
    for (const own of byAgent.values()) {
      const inOrder = own.toSorted(
        (a, b) => (a.answered_at?.getTime() ?? 0) - (b.answered_at?.getTime() ?? 0),
      );
      for (const [index, talk] of inOrder.entries()) {
        const next = inOrder[index + 1];
        if (next)
          expect(talk.ended_at?.getTime() ?? Infinity).toBeLessThanOrEqual(next.answered_at?.getTime() ?? 0);
      }
    }
    const perCall = Map.groupBy(talks, (talk) => talk.call_id);
    for (const legs of perCall.values()) expect(legs.length).toBe(1);
  });

  test('who lets the phone ring three times pauses where everybody sees it', async () => {
    const events = await world.db
      .selectFrom('agent_event')
      .select(['cause', 'to_state'])
      .where('staff_id', '=', agents[4]?.staffId ?? '')
      .orderBy('seq')
      .execute();
    expect(events.map(({ cause }) => cause)).toContain('too-many-missed');
    const row = await world.db
      .selectFrom('agent_state')
      .select('state')
      .where('staff_id', '=', agents[4]?.staffId ?? '')
      .executeTakeFirst();
    expect(row?.state).toBe('paused');
  });

  test('the others are free again when it is over, each step told with its cause', async () => {
    const states = await world.db
      .selectFrom('agent_state')
      .select('state')
      .where('staff_id', '<>', agents[4]?.staffId ?? '')
      .execute();
    for (const { state } of states) expect(['idle', 'wrap_up']).toContain(state);
  });
});
