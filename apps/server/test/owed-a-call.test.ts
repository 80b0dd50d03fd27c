import { randomUUID } from 'node:crypto';
import { AgentSettings } from '@suifang/contract/campaigns/settings.ts';
import type { DeskPhone } from '@suifang/simulator/memory/memory-switch.ts';
import { afterEach, describe, expect, test } from 'vitest';
import { TALKED_MS } from '../src/features/campaigns/index.ts';
import { giveDial } from '../src/features/desk/dial-store.ts';
import { findDialTarget } from '../src/features/desk/dial-targets.ts';
import { saveNote } from '../src/features/desk/screen.ts';
import { addAgent, addQueue, makeReady, type TestAgent } from './desk-hospital.ts';
import { kneeQuestionnaire, startCampaign } from './hospital.ts';
import { type SimulatedTown, startSimulatedTown } from './simulated-town.ts';

/** Whom a campaign reached and lost, and whom a person is to ring: nobody gets two calls for one. */

let world: SimulatedTown;
let nurse: TestAgent;
/** The phones there are; one that is taken out is gone. */
let phones: Map<string, DeskPhone>;
afterEach(() => world.close());

const MINUTE = 60_000;
const again = (outcome: 'answered' | 'interrupted' | 'no_answer') => ({
  outcome,
  delayMs: MINUTE,
  backoff: 1,
  maxRetries: 3,
  nextPhone: false,
});

/** One patient, one nurse, and a campaign that calls whoever was cut off again after a minute. */
async function open(
  settings: Partial<AgentSettings>,
  { answersAfterMs }: Pick<DeskPhone, 'answersAfterMs'> = { answersAfterMs: 300 },
): Promise<void> {
  const deviceId = randomUUID();
  phones = new Map([[deviceId, { answersAfterMs, talksForMs: 10 * MINUTE }]]);
  world = await startSimulatedTown({
    questionnaire: kneeQuestionnaire,
    // Where a nurse calls by herself, her own line stands for longer than they talk.
    residents: [{ name: '王桂芳', persona: settings.mode === 'preview' ? 'answers-late' : 'willing' }],
    seed: 3,
    killProbability: 0,
    desk: phones,
  });
  await world.runUntil(async () => world.isControlled, 1);
  nurse = await addAgent(world.ports, 1, deviceId);
  const queueId = await addQueue(world.ports, [nurse], { wrapUpMs: 5_000, ringMs: 15_000 });
  await makeReady(world.ports, nurse);
  const agents = AgentSettings.parse({ mode: 'progressive', queueId, patienceMs: 30_000, ...settings });
  await startCampaign(world.ports, {
    ...world,
    settings: {
      agents,
      maxAttempts: 3,
      retryRules: [again('answered'), again('interrupted'), again('no_answer')],
    },
  });
}

const until = (isDone: () => Promise<boolean>) => world.untilAwake(isDone);
const pass = (ms: number) => world.pass(ms);
const calls = () => world.db.selectFrom('call').selectAll().orderBy('started_at').execute();
const tasks = () => world.db.selectFrom('callback_task').selectAll().execute();
const target = () => world.db.selectFrom('target').select(['state', 'result']).executeTakeFirstOrThrow();
const agentState = async () =>
  (await world.db.selectFrom('agent_state').select('state').executeTakeFirstOrThrow()).state;
const untilAttemptEnded = () =>
  until(async () => {
    const attempts = await world.db.selectFrom('attempt').select('state').execute();
    return attempts.length > 0 && attempts.every(({ state }) => state === 'ended');
  });
const say = async (disposition: 'not_reached' | 'partial') => {
  const [call] = await calls();
  const ports = { ...world.ports, events: { record: async () => undefined } as never };
  await world.db
    .transaction()
    .execute((trx) =>
      saveNote(ports, trx, { callId: call?.id ?? '', staffId: nurse.staffId }, { text: '', disposition }),
    );
};

/** The call's flow fails at whatever happens from now on, as at the end of the nurse's line, and the call is closed. */
async function breakFlow(): Promise<void> {
  await world.db.updateTable('call').set({ flow_state: '{"at":"nowhere"}' }).execute();
  world.killController();
  const legs = await world.db.selectFrom('call_leg').select('leg_id').where('kind', '=', 'device').execute();
  for (const { leg_id: legId } of legs) world.switch.putDown(legId);
  await untilAttemptEnded();
}

/** The nurse presses “call” beside what the desk shows her. */
async function dial(what: Parameters<typeof findDialTarget>[2]): Promise<void> {
  const staff = { id: nurse.staffId, role: 'nurse' } as const;
  const found = await findDialTarget(world.ports, staff, what);
  const request = { id: randomUUID(), callId: world.ports.ids.next(), staffId: staff.id, despite: null };
  await giveDial(world.db, { ...request, ...found }, world.clock.now());
}
async function dialShown(): Promise<void> {
  const reserved = () =>
    world.db.selectFrom('reservation').select('id').where('ended_at', 'is', null).executeTakeFirst();
  await until(async () => (await reserved()) !== undefined);
  await dial({ kind: 'reservation', reservationId: (await reserved())?.id ?? '' });
}

describe('a patient whom a campaign brought to us and whom we cut off', () => {
  test('while they waited, is called by the nurse who finds the task, and by her alone', async () => {
    await open({}, { answersAfterMs: undefined });
    await until(async () => (await calls())[0]?.flow === 'queue');
    await breakFlow();
    expect(await tasks()).toMatchObject([{ reason: 'interrupted', state: 'open' }]);
    expect(await target()).toEqual({ state: 'done', result: 'promised' });
    await pass(5 * MINUTE);
    expect(world.switch.rung).toHaveLength(1);
    expect(await tasks()).toHaveLength(1);
  });

  test('with the switch that died while they talked, is called by that nurse alone', async () => {
    await open({});
    await until(async () => (await agentState()) === 'talking');
    world.switch.crash(1_000);
    await untilAttemptEnded();
    expect(await tasks()).toMatchObject([
      { reason: 'interrupted', state: 'open', assigned_to: nurse.staffId },
    ]);
    expect(await target()).toEqual({ state: 'done', result: 'promised' });
    await pass(5 * MINUTE);
    expect(world.switch.rung).toHaveLength(1);
  });

  test('has had their talk when the nurse has rung them back for it', async () => {
    await open({}, { answersAfterMs: undefined });
    await until(async () => (await calls())[0]?.flow === 'queue');
    await breakFlow();
    const [deviceId = ''] = phones.keys();
    phones.set(deviceId, { answersAfterMs: 300, talksForMs: MINUTE });
    await until(async () => (await agentState()) === 'idle');
    await dial({ kind: 'callback', taskId: (await tasks())[0]?.id ?? '' });
    await until(async () => (await calls())[1]?.ended_at != null);
    expect(await target()).toEqual({ state: 'done', result: 'talked' });
    expect(world.switch.rung).toHaveLength(2);
  });

  test('after they had talked for a minute, has talked, and is called by that nurse alone', async () => {
    await open({});
    await until(async () => (await agentState()) === 'talking');
    await pass(MINUTE);
    await breakFlow();
    expect(await tasks()).toMatchObject([{ reason: 'interrupted', assigned_to: nurse.staffId }]);
    expect(await target()).toEqual({ state: 'done', result: 'talked' });
    await pass(5 * MINUTE);
    expect(world.switch.rung).toHaveLength(1);
  });

  test('waits for the nurse’s call whatever she says of the first, until she does not owe it any more', async () => {
    await open({});
    await until(async () => (await agentState()) === 'talking');
    await breakFlow();
    for (const disposition of ['not_reached', 'partial'] as const) {
      await say(disposition);
      expect(await target()).toEqual({ state: 'done', result: 'promised' });
    }
    await world.db.updateTable('callback_task').set({ state: 'cancelled' }).execute();
    await say('not_reached');
    expect(await target()).toMatchObject({ result: 'hung_up' });
  });

  test('is not called again either when their line ended before the call was given up', async () => {
    await open({});
    await until(async () => (await agentState()) === 'talking');
    await world.db.updateTable('call').set({ flow: 'of-another-release' }).execute();
    world.killController();
    const [call] = await calls();
    world.switch.putDown(call?.attempt_id ?? '');
    await untilAttemptEnded();
    expect((await calls())[0]?.ended_at).toBeNull();
    await until(async () => (await calls())[0]?.ended_at !== null);
    expect(await tasks()).toMatchObject([{ reason: 'interrupted', state: 'open' }]);
    expect((await target()).state).toBe('done');
    await pass(5 * MINUTE);
    expect(world.switch.rung).toHaveLength(1);
  });
});

describe('a patient whom a nurse was shown and has called', () => {
  test('is not shown again when her phone is lost at once: she owes them the call', async () => {
    await open({ mode: 'preview' });
    await dialShown();
    await until(async () => (await calls())[0]?.flow === 'talk');
    phones.clear();
    await untilAttemptEnded();
    expect(await tasks()).toMatchObject([{ reason: 'interrupted', assigned_to: nurse.staffId }]);
    expect(await target()).toEqual({ state: 'done', result: 'promised' });
  });

  test('is not shown again when their call is closed as broken', async () => {
    await open({ mode: 'preview' });
    await dialShown();
    await until(async () => (await calls())[0]?.flow === 'talk');
    await pass(TALKED_MS / 2);
    await breakFlow();
    expect(await tasks()).toMatchObject([{ reason: 'interrupted', assigned_to: nurse.staffId }]);
    expect(await target()).toEqual({ state: 'done', result: 'promised' });
  });

  test('whose phone rang while the call was closed as broken is for a person to look at: they may have been reached', async () => {
    await open({ mode: 'preview' });
    await dialShown();
    await until(async () => world.switch.rung.length === 1);
    await breakFlow();
    const attempt = await world.db.selectFrom('attempt').select('outcome').executeTakeFirstOrThrow();
    expect(attempt.outcome).toBe('unknown');
    expect(await target()).toEqual({ state: 'review', result: 'unknown_dial' });
    expect(await tasks()).toEqual([]);
  });
});
