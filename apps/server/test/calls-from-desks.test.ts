import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { giveDial } from '../src/features/desk/dial-store.ts';
import { addAgent, makeReady, type TestAgent } from './desk-hospital.ts';
import { kneeQuestionnaire, startCampaign } from './hospital.ts';
import { type SimulatedTown, startSimulatedTown } from './simulated-town.ts';

/** Nurses call patients while a campaign calls the same patients by itself. */

const CLICKS = 60;
const personas = [
  'willing',
  'busy',
  'answers-late',
  'never-answers',
  'empty-number',
  'willing',
  'rejects',
  'switched-off',
  'congested',
  'silent',
] as const;
const residents = Array.from({ length: 30 }, (_, index) => ({
  name: `患者${index}`,
  persona: personas[index % personas.length] ?? 'willing',
}));
const deskIds = Array.from({ length: 4 }, () => randomUUID());
/** Three who pick up, one who has left the phone. */
const desk = new Map(
  deskIds.map((id, index) => [id, { answersAfterMs: index === 3 ? undefined : 300, talksForMs: 20_000 }]),
);

let world: SimulatedTown;
let agents: TestAgent[];

/** One click: a nurse calls a patient. What the desk's process would have written. */
async function click(index: number): Promise<void> {
  const agent = agents[index % agents.length];
  const patient = world.patients[(index * 7) % world.patients.length];
  if (!agent || !patient) throw new Error('nobody to call');
  await writeDisposition(agent);
  const phone = await world.db
    .selectFrom('phone')
    .select(['number_enc', 'bidx'])
    .where('patient_id', '=', patient.id)
    .executeTakeFirstOrThrow();
  const request = {
    id: randomUUID(),
    callId: world.ports.ids.next(),
    staffId: agent.staffId,
    patientId: patient.id,
    number: { sealed: phone.number_enc, index: phone.bidx },
    taskId: null,
    despite: null,
    reservationId: null,
  };
  await giveDial(world.db, request, world.clock.now());
  // A second click with the same id, as a browser repeats what it got no answer to.
  await giveDial(world.db, { ...request, callId: world.ports.ids.next() }, world.clock.now());
  world.wake();
}

/** A nurse who has nothing left to write about the last call may make the next one. */
async function writeDisposition({ staffId }: TestAgent): Promise<void> {
  const { state, call_id: callId } = await world.db
    .selectFrom('agent_state')
    .select(['state', 'call_id'])
    .where('staff_id', '=', staffId)
    .executeTakeFirstOrThrow();
  if (state !== 'wrap_up' || callId === null) return;
  const note = { text: '', disposition: 'other', saved_at: world.clock.now() } as const;
  await world.db
    .insertInto('call_note')
    .values({ call_id: callId, staff_id: staffId, ...note })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

const calls = () =>
  world.db.selectFrom('call').selectAll().where('attempt_id', 'is', null).orderBy('started_at').execute();

describe('a line to the carrier', () => {
  beforeAll(async () => {
    world = await startSimulatedTown({
      questionnaire: kneeQuestionnaire,
      residents: residents.slice(0, 10),
      seed: 7,
      killProbability: 0,
      desk,
    });
    agents = [await addAgent(world.ports, 0, deskIds[0])];
    await world.db.updateTable('trunk').set({ max_channels: 1 }).execute();
    await world.runUntil(async () => world.isControlled, 1);
    for (const agent of agents) await makeReady(world.ports, agent);
  }, 60_000);
  afterAll(() => world.close());

  test('is counted once for people and campaigns: while a nurse has the only one, no campaign dials', async () => {
    const onLines = () => world.switch.openLegs.filter((legId) => !legId.endsWith('.agent'));
    await click(0);
    await world.runUntil(async () => onLines().length === 1, 1);
    await startCampaign(world.ports, world);
    let most = 0;
    await world.runUntil(async () => {
      most = Math.max(most, onLines().length);
      const [call] = await calls();
      return call?.ended_at != null && world.switch.rung.length > 3;
    }, 1);
    expect(most).toBe(1);
    const [own, next] = world.switch.rung;
    const [call] = await calls();
    expect(own?.legId).toBe(`${call?.id}.patient`);
    expect(next?.at).toBeGreaterThanOrEqual(call?.ended_at?.getTime() ?? Infinity);
  });
});

describe('a trunk that begins one call a second', () => {
  beforeAll(async () => {
    world = await startSimulatedTown({
      questionnaire: kneeQuestionnaire,
      residents,
      seed: 7,
      killProbability: 0,
      desk,
    });
    agents = [];
    for (const [index, deviceId] of deskIds.slice(0, 3).entries())
      agents.push(await addAgent(world.ports, index, deviceId));
    await world.db.updateTable('trunk').set({ max_calls_per_second: 1 }).execute();
    await world.runUntil(async () => world.isControlled, 1);
    for (const agent of agents) await makeReady(world.ports, agent);
  }, 60_000);
  afterAll(() => world.close());

  test('begins no more when nurses call beside a campaign, and the nurses are not kept waiting for it', async () => {
    await startCampaign(world.ports, world);
    await world.runUntil(async () => world.switch.rung.length > 2, 1);
    const clickedAt = world.clock.now().getTime();
    // The patients of these clicks are called last by the campaign.
    for (const index of [12, 17, 25]) await click(index);
    const onTrunk = () => world.switch.rung.filter(({ legId }) => !legId.endsWith('.agent'));
    const byNurses = () => onTrunk().filter(({ legId }) => legId.endsWith('.patient'));
    await world.runUntil(async () => world.clock.now().getTime() > clickedAt + 8_000, 1);
    expect(byNurses()).toHaveLength(3);
    const times = onTrunk().map(({ at }) => at);
    const apart = times.slice(1).map((at, index) => at - (times[index] ?? 0));
    expect(Math.min(...apart)).toBeGreaterThan(950);
    expect((byNurses().at(-1)?.at ?? Infinity) - clickedAt).toBeLessThan(6_000);
  });
});

describe.each([
  { name: 'nothing goes wrong', killProbability: 0, outageProbability: 0 },
  { name: 'the controller is killed at any await', killProbability: 0.001, outageProbability: 0 },
  { name: 'the switch is lost as well', killProbability: 0.0005, outageProbability: 0.003 },
])('nurses call patients while $name', ({ killProbability, outageProbability }) => {
  beforeAll(async () => {
    world = await startSimulatedTown({
      questionnaire: kneeQuestionnaire,
      residents,
      seed: 20_261_127,
      killProbability,
      outageProbability,
      desk,
    });
    agents = [];
    for (const [index, deviceId] of deskIds.entries())
      agents.push(await addAgent(world.ports, index, deviceId));
    await world.runUntil(async () => world.isControlled, 1);
    for (const agent of agents) await makeReady(world.ports, agent);
    await startCampaign(world.ports, world);
    for (let index = 0; index < CLICKS; index += 1) {
      const next = world.clock.now().getTime() + 20_000;
      await world.runUntil(async () => world.clock.now().getTime() >= next, 1);
      await click(index);
    }
    const end = world.clock.now().getTime() + 600_000;
    await world.runUntil(async () => {
      const open = await world.db.selectFrom('call').select('id').where('ended_at', 'is', null).execute();
      return open.length === 0 && world.switch.openLegs.length === 0 && world.clock.now().getTime() >= end;
    });
  }, 300_000);
  afterAll(async () => {
    process.stdout.write(`${world.kills} kills, ${world.switch.outages.length} outages\n`);
    await world.close();
  });

  test('the patient’s phone rings once at most for each click, and never while somebody else calls them', async () => {
    expect(world.switch.violations).toEqual([]);
    const made = await calls();
    const rungByPeople = world.switch.rung.filter(({ legId }) => legId.endsWith('.patient'));
    expect(new Set(rungByPeople.map(({ legId }) => legId)).size).toBe(rungByPeople.length);
    const known = new Set(made.map(({ id }) => `${id}.patient`));
    expect(rungByPeople.filter(({ legId }) => !known.has(legId))).toEqual([]);
    expect(rungByPeople.length).toBeGreaterThan(10);
  });

  test('each click has its answer: a call, a reason, or it came too late', async () => {
    const requests = await world.db.selectFrom('dial_request').selectAll().execute();
    expect(requests).toHaveLength(CLICKS);
    const made = new Set((await calls()).map(({ id }) => id));
    for (const { call_id: callId, answer } of requests) {
      const why = (answer as { why: string | null } | null)?.why;
      expect(made.has(callId)).toBe(why === null);
    }
    expect(made.size).toBeGreaterThan(15);
  });

  test('nobody is left over: every call has ended, nobody is on a line, every nurse is free', async () => {
    expect(world.switch.openLegs).toEqual([]);
    const states = await world.db.selectFrom('agent_state').select('state').execute();
    for (const { state } of states) expect(['idle', 'wrap_up', 'unreachable']).toContain(state);
  });

  test('what became of each dial stands on its leg, and patients who answered have talked', async () => {
    const legs = await world.db
      .selectFrom('call_leg as l')
      .innerJoin('call as c', 'c.id', 'l.call_id')
      .select(['l.party', 'l.answered_at', 'l.outcome', 'l.cause', 'c.result', 'c.answered_at as talked'])
      .where('c.attempt_id', 'is', null)
      .where('l.party', '=', 'patient')
      .execute();
    const answered = legs.filter((leg) => leg.answered_at !== null);
    expect(answered.length).toBeGreaterThan(5);
    const unanswered = legs.filter((leg) => leg.answered_at === null && leg.result === 'not_reached');
    expect(unanswered.length).toBeGreaterThan(5);
    for (const leg of unanswered) expect(leg.outcome).not.toBeNull();
    if (killProbability > 0) return;
    for (const leg of answered) expect(leg).toMatchObject({ outcome: null, result: 'talked' });
    const outcomes = new Set(unanswered.map(({ outcome }) => outcome));
    for (const outcome of ['busy', 'no_answer', 'invalid_number', 'powered_off'])
      expect(outcomes).toContain(outcome);
  });

  test('whose own phone rings unheard has called nobody', async () => {
    const legs = await world.db
      .selectFrom('call_leg as l')
      .innerJoin('call_leg as own', 'own.call_id', 'l.call_id')
      .select('l.leg_id')
      .where('l.party', '=', 'patient')
      .where('own.staff_id', '=', agents[3]?.staffId ?? '')
      .execute();
    expect(legs).toEqual([]);
  });
});
