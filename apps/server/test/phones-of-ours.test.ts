import { randomUUID } from 'node:crypto';
import { peoplesCallKinds, peoplesCallQuery } from '@suifang/contract/calls.ts';
import { afterEach, describe, expect, test } from 'vitest';
import { moveAgent } from '../src/features/agents/index.ts';
import { findPresence } from '../src/features/agents/service.ts';
import { findPeoplesCalls } from '../src/features/calls/peoples-store.ts';
import { ECHO_MS } from '../src/features/desk/echo-flow.ts';
import { readDay, readRecent, readUnfinished } from '../src/features/desk/screen-store.ts';
import { dialOutLines, echoLines, refusalLines } from '../src/features/desk/index.ts';
import { giveDial, readDialAnswer } from '../src/features/desk/dial-store.ts';
import { addAgent, addQueue, makeReady, type TestAgent } from './desk-hospital.ts';
import { addPatient, fictionalNumber, kneeQuestionnaire } from './hospital.ts';
import { type SimulatedTown, startSimulatedTown } from './simulated-town.ts';

/** What is dialled on phones of ours: colleagues, patients, and what may not be called. */

const [own, other, deaf] = [randomUUID(), randomUUID(), randomUUID()];
const desk = new Map([
  [own, { answersAfterMs: 500, talksForMs: 30_000 }],
  [other, { answersAfterMs: 1_000, talksForMs: 8_000 }],
  [deaf, { answersAfterMs: undefined, talksForMs: 0 }],
]);

let world: SimulatedTown;
let wang: TestAgent;
let li: TestAgent;
let zhao: TestAgent;

async function start() {
  world = await startSimulatedTown({
    questionnaire: kneeQuestionnaire,
    residents: [{ name: '王桂芳', persona: 'willing' }],
    seed: 11,
    killProbability: 0,
    desk,
  });
  await world.runUntil(async () => world.isControlled, 1);
  wang = await addAgent(world.ports, 1, own);
  li = await addAgent(world.ports, 2, other);
  zhao = await addAgent(world.ports, 3, deaf);
}
afterEach(() => world.close());

async function ready(...who: readonly TestAgent[]) {
  for (const agent of who) await makeReady(world.ports, agent);
  await world.runUntil(async () => (await statesOf(who)).every((state) => state === 'idle'), 1);
}

async function statesOf(who: readonly TestAgent[]) {
  const rows = await world.db.selectFrom('agent_state').select(['staff_id', 'state']).execute();
  return who.map(({ staffId }) => rows.find((row) => row.staff_id === staffId)?.state);
}

const calls = () => world.db.selectFrom('call').selectAll().orderBy('started_at').orderBy('id').execute();
const allOver = async () => {
  const made = await calls();
  return made.length > 0 && made.every(({ ended_at: endedAt }) => endedAt !== null);
};

/** Dials on the phone of an agent and lets it come to its end. */
async function dial({ deviceId }: TestAgent, number: string) {
  const before = new Set((await calls()).map(({ id }) => id));
  const legId = world.switch.dialAtDesk(deviceId, number);
  await world.runUntil(async () => (await calls()).length > before.size && (await allOver()), 1);
  const call = (await calls()).find(({ id }) => !before.has(id));
  const heard = world.switch.played.filter((one) => one.legId === legId).flatMap(({ files }) => files);
  return { call, heard, isReleased: !world.switch.openLegs.includes(legId) };
}

test('a desk phone dials an extension: the colleague talks, the call is kept as internal, with its recording', async () => {
  await start();
  await ready(wang, li);
  const legId = world.switch.dialAtDesk(own, '8002');
  await world.runUntil(async () => (await statesOf([wang, li])).every((state) => state === 'talking'), 1);
  await world.runUntil(allOver, 1);
  const [call] = await calls();
  expect(call).toMatchObject({
    direction: 'internal',
    result: 'talked',
    dialed_number: '8002',
    number_enc: null,
    patient_id: null,
  });
  expect(call?.answered_at).not.toBeNull();
  const legs = await world.db
    .selectFrom('call_leg')
    .select(['party', 'staff_id', 'kind'])
    .orderBy('party')
    .execute();
  expect(legs).toEqual([
    { party: 'agent', staff_id: wang.staffId, kind: 'device' },
    { party: 'colleague', staff_id: li.staffId, kind: 'device' },
  ]);
  const recordings = await world.db.selectFrom('recording').select('state').execute();
  expect(recordings.map(({ state }) => state)).toEqual(['spooled']);
  expect(world.switch.recordings.get(`${call?.id}.colleague`)).toBe(1);
  expect(await statesOf([wang, li])).toEqual(['idle', 'idle']);
  expect(world.switch.openLegs).toEqual([]);
  expect(world.switch.rung.filter((one) => one.legId === legId)).toEqual([]);
});

test('what the switch measured of a leg is kept with it; of a leg that nobody answered there is nothing, which is not zero', async () => {
  await start();
  await ready(wang, li, zhao);
  const bad = { received: 900, lost: 50, lostOut: 0.25, jitterMs: 61.5, roundTripMs: null };
  world.switch.setNetwork(bad);
  await dial(wang, '8002');
  await dial(wang, '8003');
  const legs = await world.db
    .selectFrom('call_leg')
    .select(['party', 'received', 'lost', 'lost_out', 'jitter_ms', 'round_trip_ms'])
    .orderBy('created_at')
    .orderBy('party')
    .execute();
  const told = { received: 900, lost: 50, lost_out: 0.25, jitter_ms: 61.5, round_trip_ms: null };
  const nothing = { received: null, lost: null, lost_out: null, jitter_ms: null, round_trip_ms: null };
  expect(legs).toEqual([
    { party: 'agent', ...told },
    { party: 'colleague', ...told },
    { party: 'agent', ...told },
    { party: 'colleague', ...nothing },
  ]);
});

test('who talks with a colleague is offered no caller until they are free', async () => {
  await start();
  await addQueue(world.ports, [li]);
  await ready(wang, li);
  world.switch.dialAtDesk(own, '8002');
  await world.runUntil(async () => (await statesOf([li]))[0] === 'talking', 1);
  world.switch.callIn(fictionalNumber(8), '01012345678', world.trunkId, 120_000);
  await world.runUntil(async () => (await statesOf([li]))[0] !== 'talking', 1);
  const [internal] = await calls();
  const offers = async () => world.db.selectFrom('queue_offer').select('offered_at').execute();
  await world.runUntil(async () => (await offers()).length > 0, 1);
  const [offer] = await offers();
  expect(offer?.offered_at.getTime()).toBeGreaterThanOrEqual(internal?.ended_at?.getTime() ?? Infinity);
  await world.runUntil(allOver, 1);
});

test('a colleague who does not answer, is busy, away, or nobody: the caller hears which, and the line ends', async () => {
  await start();
  await ready(wang, zhao);
  const unanswered = await dial(wang, '8003');
  expect(unanswered).toMatchObject({ heard: ['您拨打的同事没有接听。'], isReleased: true });
  expect(unanswered.call?.result).toBe('not_reached');
  expect((await dial(wang, '8002')).heard).toEqual([refusalLines['dial.colleague-absent']]);
  expect((await dial(wang, '8888')).heard).toEqual([refusalLines['dial.no-extension']]);
  const refused = await dial(wang, '8001');
  expect(refused).toMatchObject({ heard: [refusalLines['dial.own-extension']], isReleased: true });
  expect(refused.call).toMatchObject({ direction: 'internal', result: 'refused' });
  expect(await statesOf([wang, zhao])).toEqual(['idle', 'idle']);
});

test('a desk phone dials a patient: by the same policy, on a line, recorded, with the patient known', async () => {
  await start();
  await ready(wang);
  const { call } = await dial(wang, fictionalNumber(0));
  expect(call).toMatchObject({
    direction: 'outbound',
    result: 'talked',
    trunk_id: world.trunkId,
    patient_id: world.patients[0]?.id,
    dialed_number: null,
  });
  expect(world.switch.rung.map(({ number }) => number)).toEqual([fictionalNumber(0)]);
  expect(world.switch.recordings.get(`${call?.id}.patient`)).toBe(1);
  expect(await statesOf([wang])).toEqual(['wrap_up']);
});

test('what may not be called rings nobody: the caller hears why, and the call is kept as refused', async () => {
  await start();
  const number = fictionalNumber(5);
  const listed = await addPatient(world.ports, { name: '李建国', numbers: [number] });
  await world.db
    .insertInto('do_not_call')
    .values({
      id: randomUUID(),
      patient_id: listed.id,
      reason: 'asked',
      source: 'test',
      created_at: world.clock.now(),
    })
    .execute();
  expect((await dial(wang, fictionalNumber(0))).heard).toEqual([refusalLines['dial.not-signed-in']]);
  await ready(wang);
  const heard = async (to: string) => (await dial(wang, to)).heard;
  expect(await heard(number)).toEqual([refusalLines['dial.do-not-call']]);
  expect(await heard('00442079460018')).toEqual([refusalLines['dial.abroad']]);
  expect(await heard('*21*13800000000')).toEqual([refusalLines['dial.number-not-allowed']]);
  expect(world.switch.rung).toEqual([]);
  const made = await calls();
  expect(made.map(({ result, trunk_id: trunkId }) => [result, trunkId])).toEqual(
    made.map(() => ['refused', null]),
  );
  const tried = await world.db.selectFrom('dial_request').select('done_at').execute();
  expect(tried.every(({ done_at: doneAt }) => doneAt !== null)).toBe(true);
});

test('an ambulance is called from a phone at which nobody has signed in', async () => {
  await start();
  const { call } = await dial(wang, '120');
  expect(call?.direction).toBe('outbound');
  expect(world.switch.rung.map((one) => one.number)).toEqual(['120']);
  expect(await statesOf([wang])).toEqual(['signed_out']);
});

test('an extension typed on the screen rings one’s own phone first, then the colleague’s', async () => {
  await start();
  await ready(wang, li);
  const { vault } = world.ports;
  const request = {
    id: randomUUID(),
    callId: world.ports.ids.next(),
    staffId: wang.staffId,
    patientId: null,
    number: {
      sealed: vault.encrypt('8002', 'phone.number'),
      index: vault.blindIndex('8002', 'phone.number'),
    },
    taskId: null,
    despite: null,
    reservationId: null,
  };
  await giveDial(world.db, request, world.clock.now());
  world.wake();
  await world.runUntil(allOver, 1);
  const [call] = await calls();
  expect(call).toMatchObject({ id: request.callId, direction: 'internal', result: 'talked' });
  const legs = await world.db
    .selectFrom('call_leg')
    .select(['party', 'answered_at'])
    .orderBy('created_at')
    .execute();
  expect(legs.map(({ party }) => party)).toEqual(['agent', 'colleague']);
  expect(await statesOf([wang, li])).toEqual(['idle', 'idle']);
  expect(world.switch.rung).toEqual([]);
});

test('a number that does not answer: whoever dialled at the phone hears so', async () => {
  await start();
  await ready(wang);
  const { heard, call } = await dial(wang, '13900000000');
  expect(heard).toEqual([dialOutLines.invalid_number]);
  expect(call?.result).toBe('not_reached');
});

describe('an echo test', () => {
  const ask = async (agent: TestAgent, number = '*43') => {
    const { vault, ids } = world.ports;
    const sealed = vault.encrypt(number, 'phone.number');
    const index = vault.blindIndex(number, 'phone.number');
    const nothing = { patientId: null, taskId: null, despite: null, reservationId: null };
    const request = { id: randomUUID(), callId: ids.next(), staffId: agent.staffId, ...nothing };
    await giveDial(world.db, { ...request, number: { sealed, index } }, world.clock.now());
    world.wake();
    return request;
  };
  const answerTo = async (id: string) => {
    const answer = async () => await readDialAnswer(world.db, id);
    await world.runUntil(async () => (await answer()) !== undefined, 1);
    return (await answer())?.why;
  };
  const isEchoing = async () => world.switch.echoes.length > 0;

  test('rings one’s own phone, says what comes, gives the sound back for half a minute, and leaves its agent as they were', async () => {
    await start();
    await ready(wang);
    const { id, callId } = await ask(wang);
    expect(await answerTo(id)).toBeNull();
    await world.runUntil(isEchoing, 1);
    const began = world.clock.now().getTime();
    expect(world.switch.echoes).toEqual([`${callId}.agent`]);
    expect(world.switch.played.flatMap(({ files }) => files)).toEqual([echoLines.introduction]);
    expect(await statesOf([wang])).toEqual(['reserved']);
    expect(await findPresence(world.db, wang.staffId)).toMatchObject({ state: 'reserved', callId: null });
    await world.runUntil(allOver, 1);
    const [call] = await calls();
    expect(call).toMatchObject({ direction: 'echo', result: 'echoed', patient_id: null, number_enc: null });
    expect((call?.ended_at?.getTime() ?? 0) - began).toBe(ECHO_MS);
    expect(await statesOf([wang])).toEqual(['idle']);
    expect(world.switch.openLegs).toEqual([]);
    expect(world.switch.rung).toEqual([]);
    expect(world.switch.recordings.size).toBe(0);
  });

  test('keeps callers away from whoever makes it, who takes the next one after it', async () => {
    await start();
    await addQueue(world.ports, [wang]);
    await ready(wang);
    await ask(wang);
    await world.runUntil(isEchoing, 1);
    world.switch.callIn(fictionalNumber(8), '01012345678', world.trunkId, 120_000);
    const offers = async () => world.db.selectFrom('queue_offer').select('offered_at').execute();
    await world.runUntil(async () => (await offers()).length > 0, 1);
    const echo = (await calls()).find(({ direction }) => direction === 'echo');
    expect((await offers())[0]?.offered_at.getTime()).toBeGreaterThanOrEqual(
      echo?.ended_at?.getTime() ?? Infinity,
    );
  });

  test('on a break leads back to the break, and is made once at a time', async () => {
    await start();
    await ready(wang);
    const pause = { type: 'paused', pauseCodeId: undefined, cause: 'pause' } as const;
    await world.db
      .transaction()
      .execute((trx) =>
        moveAgent(
          { ...world.ports, events: { record: async () => undefined } as never },
          trx,
          wang.staffId,
          pause,
        ),
      );
    await ask(wang);
    await world.runUntil(isEchoing, 1);
    expect(await answerTo((await ask(wang)).id)).toBe('dial.in-call');
    await world.runUntil(allOver, 1);
    expect(await statesOf([wang])).toEqual(['paused']);
    expect(await calls()).toHaveLength(1);
  });

  test('stands in no list of calls, and is no part of anybody’s day', async () => {
    await start();
    await ready(wang);
    await ask(wang);
    await world.runUntil(allOver, 1);
    const since = new Date(0);
    expect(await readRecent(world.db, wang.staffId, since)).toEqual([]);
    expect(await readUnfinished(world.db, wang.staffId, since)).toEqual([]);
    expect((await readDay(world.db, wang.staffId, since, world.clock.now())).calls).toBe(0);
    for (const kind of peoplesCallKinds) {
      const query = peoplesCallQuery.parse({ kind });
      expect((await findPeoplesCalls(world.db, query, undefined)).total).toBe(0);
    }
  });
});
