import { randomUUID } from 'node:crypto';
import { AgentSettings } from '@suifang/contract/campaigns/settings.ts';
import type { PersonaName } from '@suifang/simulator/people/personas.ts';
import { afterEach, describe, expect, test } from 'vitest';
import { moveAgent } from '../src/features/agents/index.ts';
import { readAgentFigures } from '../src/features/campaigns/agents.ts';
import { readBusyAgents, readPacingSamples } from '../src/features/campaigns/store/agent-pacing.ts';
import { readDeskCall, saveNote } from '../src/features/desk/screen.ts';
import { readInterview } from '../src/features/desk/interview.ts';
import { sql } from 'kysely';
import { greetingTexts, lines } from '../src/features/outreach/index.ts';
import { queueLines } from '../src/features/queues/index.ts';
import { createDesk } from './campaign-desk.ts';
import { addAgent, addQueue, makeReady, type TestAgent } from './desk-hospital.ts';
import { fictionalNumber, kneeQuestionnaire, openSettings, startCampaign } from './hospital.ts';
import { type SimulatedTown, startSimulatedTown } from './simulated-town.ts';

/** A campaign calls patients and brings those who answer to nurses (转人工回访). */

let world: SimulatedTown;
afterEach(() => world.close());
const movePorts = () => ({ ...world.ports, events: silent });
async function signOut(agent: TestAgent | undefined): Promise<void> {
  if (!agent) throw new Error('nobody to sign out');
  await world.db
    .transaction()
    .execute((trx) =>
      moveAgent(movePorts(), trx, agent.staffId, { type: 'signedOut', cause: 'forced' }, { deviceId: null }),
    );
}
/** Somebody of theirs calls in the very moment: every nurse is busy with another call. */
async function takeAgents(): Promise<void> {
  const agents = await world.db.selectFrom('agent_state').select('staff_id').execute();
  const callId = randomUUID();
  for (const { staff_id: staffId } of agents)
    await world.db
      .transaction()
      .execute((trx) => moveAgent(movePorts(), trx, staffId, { type: 'reserved', callId, leaseMs: 600_000 }));
}

const silent = {
  record: async () => undefined,
  readAfter: async () => [],
  onCommitted: () => () => undefined,
};

type Nurse = Readonly<{ answersAfterMs?: number | undefined; talksForMs?: number; isReady?: boolean }>;

/** A town, nurses at their phones, and a campaign that brings the one to the others. */
async function open(
  personas: readonly PersonaName[],
  nurses: readonly Nurse[],
  settings: Partial<AgentSettings> = {},
  more: Readonly<{ queue?: object; concurrency?: number }> = {},
) {
  const deviceIds = nurses.map(() => randomUUID() as string);
  world = await startSimulatedTown({
    questionnaire: kneeQuestionnaire,
    residents: personas.map((persona, index) => ({ name: `患者${index}`, persona })),
    seed: 11,
    killProbability: 0,
    desk: new Map(
      nurses.map((nurse, index) => [
        deviceIds[index] ?? '',
        {
          answersAfterMs: 'answersAfterMs' in nurse ? nurse.answersAfterMs : 300,
          talksForMs: nurse.talksForMs ?? 30_000,
        },
      ]),
    ),
  });
  await world.runUntil(async () => world.isControlled, 1);
  const agents: TestAgent[] = [];
  for (const [index, deviceId] of deviceIds.entries())
    agents.push(await addAgent(world.ports, index, deviceId));
  const queueId = await addQueue(world.ports, agents, { wrapUpMs: 5_000, ringMs: 15_000, ...more.queue });
  for (const [index, agent] of agents.entries())
    if (nurses[index]?.isReady !== false) await makeReady(world.ports, agent);
  const given = AgentSettings.parse({ mode: 'progressive', queueId, ...settings });
  const { campaignId, targetOf } = await startCampaign(world.ports, {
    ...world,
    settings: { agents: given, concurrency: more.concurrency ?? 30 },
  });
  const figures = () =>
    readAgentFigures(world.ports, { id: campaignId, settings: { agents: given } as never });
  return { campaignId, targetOf, agents, queueId, figures };
}

const until = (isDone: () => Promise<boolean>) => world.untilAwake(isDone);
const pass = (ms: number) => world.pass(ms);
const targets = () => world.db.selectFrom('target').selectAll().orderBy('id').execute();
const target = () => world.db.selectFrom('target').selectAll().executeTakeFirstOrThrow();
const findCall = () =>
  world.db.selectFrom('call').selectAll().orderBy('started_at', 'desc').executeTakeFirst();
async function call() {
  const found = await findCall();
  if (!found) throw new Error('there was no call');
  return found;
}
const handoffs = () => world.db.selectFrom('handoff').selectAll().orderBy('since').execute();
const tasks = () => world.db.selectFrom('callback_task').selectAll().execute();
const campaignState = async () =>
  (await world.db.selectFrom('campaign').select('state').executeTakeFirstOrThrow()).state;
const untilCompleted = () => until(async () => (await campaignState()) === 'completed');
const untilQuiet = () =>
  until(
    async () =>
      (await findCall())?.ended_at != null &&
      (await world.db.selectFrom('attempt').select('id').where('state', '<>', 'ended').execute()).length ===
        0,
  );
/** What the patient heard, in the order in which they heard it. */
const heard = () => world.switch.played.flatMap(({ files }) => files);
const say = (
  staffId: string,
  callId: string,
  disposition: 'completed' | 'not_reached' | 'partial' | 'refused' | 'other' | 'wrong_number',
) =>
  world.db
    .transaction()
    .execute((trx) =>
      saveNote({ ...world.ports, events: silent }, trx, { callId, staffId }, { text: '', disposition }),
    );

describe('a progressive campaign', () => {
  test('brings a patient who answers to the nurse, who sees why we call and has the questionnaire', async () => {
    const { agents } = await open(['willing'], [{}]);
    await until(async () => (await handoffs())[0]?.how === 'taken');
    const staffId = agents[0]?.staffId ?? '';
    const { id } = await call();
    const shown = await readDeskCall(world.ports, id, staffId);
    expect(shown).toMatchObject({
      direction: 'outbound',
      patientId: world.patients[0]?.id,
      campaign: { name: '测试随访', purpose: 'care', questionnaire: '测试' },
    });
    expect(shown.masked).toContain(fictionalNumber(0).slice(-4));
    const { choices } = await readInterview(world.db, { callId: id, staffId });
    expect(choices[0]?.target).toMatchObject({ campaign: '测试随访' });
    await untilCompleted();
    expect(await target()).toMatchObject({ state: 'done', result: 'talked' });
    expect(heard()).toEqual([...greetingTexts(openSettings), '感谢您的接听，再见。']);
    expect(world.switch.rung).toHaveLength(1);
    expect(world.switch.violations).toEqual([]);
  });

  test('never lets more phones ring than nurses are free, and dials the next when one is free again', async () => {
    const { figures } = await open(Array<PersonaName>(5).fill('willing'), [{}, {}, {}]);
    let most = 0;
    await until(async () => {
      const { rows } = await sql<{ lines: number; busy: number }>`select
        (select count(*) from attempt where state <> 'ended')::int as lines,
        (select count(*) from agent_state where state <> 'idle')::int as busy`.execute(world.db);
      most = Math.max(most, rows[0]?.lines ?? 0);
      return (await campaignState()) === 'completed';
    });
    expect(most).toBe(3);
    expect((await targets()).map(({ result }) => result)).toEqual(Array(5).fill('talked'));
    expect(await figures()).toMatchObject({ answered: 5, taken: 5, abandoned: 0, abandonRate: 0 });
  });

  test('spreads the calls evenly over the nurses, whatever the strategy of their queue', async () => {
    const nurses = [{ talksForMs: 20_000 }, { talksForMs: 22_000 }, { talksForMs: 24_000 }];
    const more = { queue: { strategy: 'fixed_order' }, concurrency: 1 };
    const { figures } = await open(Array<PersonaName>(6).fill('willing'), nurses, {}, more);
    await untilCompleted();
    const { spread } = await figures();
    expect(spread.agents.map(({ calls }) => calls)).toEqual([2, 2, 2]);
    expect(spread.jain).toBe(1);
  });

  test('dials nobody while no nurse is free, and says so', async () => {
    const { campaignId } = await open(['willing'], [{ isReady: false }]);
    await pass(30_000);
    expect(world.switch.rung).toEqual([]);
    const { counts } = await createDesk(world.ports).read(campaignId);
    expect(counts.blocked).toEqual({ no_agent: 1 });
  });
});

test('what predictive dialling goes by is measured from the campaign’s own calls', async () => {
  const { campaignId, queueId } = await open(['willing', 'willing', 'busy'], [{ talksForMs: 20_000 }], {
    mode: 'predictive',
  });
  await until(async () => (await handoffs())[0]?.how === 'taken');
  const busy = await readBusyAgents(world.db, queueId);
  expect(busy).toEqual([{ talkingSince: expect.any(Number), wrappingSince: undefined }]);
  await until(async () => {
    const taken = (await handoffs()).filter(({ how }) => how === 'taken');
    const [state] = await world.db.selectFrom('agent_state').select('state').execute();
    return taken.length === 2 && state?.state === 'idle' && (await findCall())?.ended_at != null;
  });
  const { ringMs, talkMs, wrapMs, answerChance } = await readPacingSamples(world.db, campaignId);
  expect([ringMs.length, talkMs.length, wrapMs.length]).toEqual([2, 2, 2]);
  for (const ms of talkMs) expect(ms).toBeGreaterThanOrEqual(20_000);
  for (const ms of wrapMs) expect(ms).toBeGreaterThanOrEqual(5_000);
  expect(answerChance).toBeGreaterThanOrEqual(0.5);
});

describe('when no nurse takes the patient who has answered', () => {
  test('they are promised a call, a nurse finds the task, and the campaign counts them', async () => {
    const { figures, agents, queueId } = await open(['willing'], [{}]);
    await until(async () => (await findCall())?.flow === 'connect');
    await signOut(agents[0]);
    await untilQuiet();
    expect(heard().at(-1)).toBe(queueLines.promised);
    expect(await tasks()).toMatchObject([
      { reason: 'promised', queue_id: queueId, patient_id: world.patients[0]?.id, state: 'open' },
    ]);
    expect((await tasks())[0]?.number_enc).not.toBeNull();
    expect(await target()).toMatchObject({ state: 'done', result: 'promised' });
    expect(await figures()).toMatchObject({ answered: 1, taken: 0, abandoned: 1, abandonRate: 1 });
  });

  test('they answer the questions by keypress, where the campaign is set so', async () => {
    const { agents, figures } = await open(['willing'], [{}], { fallback: 'survey' });
    await until(async () => (await findCall())?.flow === 'connect');
    await signOut(agents[0]);
    await untilQuiet();
    expect(heard()).toContain(lines.nursesBusy);
    expect(await target()).toMatchObject({ state: 'done', result: 'completed' });
    const response = await world.db.selectFrom('response').selectAll().executeTakeFirstOrThrow();
    expect(response).toMatchObject({ status: 'completed', target_id: (await target()).id });
    expect(await figures()).toMatchObject({ answered: 1, abandoned: 1 });
    expect(await tasks()).toEqual([]);
  });

  test('a nurse whom a caller took meanwhile is not waited for', async () => {
    await open(['willing'], [{ talksForMs: 90_000 }]);
    await until(async () => (await findCall())?.flow === 'connect');
    await takeAgents();
    await untilQuiet();
    expect(await handoffs()).toMatchObject([{ how: 'promised' }]);
  });

  test('a phone that rings unheard is given up, and the next nurse is rung', async () => {
    const { agents } = await open(['willing'], [{ answersAfterMs: undefined }, {}], { patienceMs: 15_000 });
    await untilQuiet();
    const offers = await world.db
      .selectFrom('queue_offer')
      .select(['staff_id', 'how'])
      .orderBy('offered_at')
      .execute();
    const unheard = { staff_id: agents[0]?.staffId, how: 'not-answered' };
    if (offers.length > 1) expect(offers[0]).toEqual(unheard);
    expect(offers.at(-1)).toEqual({ staff_id: agents[1]?.staffId, how: 'answered' });
    expect(await handoffs()).toMatchObject([{ how: 'taken', staff_id: agents[1]?.staffId }]);
  });

  test('a phone that rings is waited for beyond the patience, and no longer than it rings', async () => {
    await open(['willing'], [{ answersAfterMs: undefined }], { patienceMs: 2_000 });
    await untilQuiet();
    const [handoff] = await handoffs();
    const waited = (handoff?.ended_at?.getTime() ?? 0) - (handoff?.since.getTime() ?? 0);
    expect(handoff?.how).toBe('promised');
    expect(waited).toBeGreaterThan(2_000);
    expect(waited).toBeLessThanOrEqual(13_000);
  });

  test('a patient whose call is closed as broken while they wait is owed a call, and waits no longer', async () => {
    const { queueId } = await open(['willing'], [{ answersAfterMs: undefined }], { patienceMs: 30_000 });
    await until(async () => (await handoffs()).length === 1);
    await world.db.updateTable('call').set({ flow_state: '{"at":"nowhere"}' }).execute();
    world.killController();
    await untilQuiet();
    expect(await handoffs()).toMatchObject([{ how: 'hung_up', staff_id: null }]);
    expect(await tasks()).toMatchObject([
      { reason: 'interrupted', queue_id: queueId, patient_id: world.patients[0]?.id, state: 'open' },
    ]);
    expect(await target()).toMatchObject({ state: 'done', result: 'promised' });
  });

  test('a patient who hangs up while waiting is counted, and called again by the rule for answered calls', async () => {
    const { figures } = await open(['hangs-up-midway'], [{ answersAfterMs: undefined }], {
      patienceMs: 30_000,
    });
    await until(async () => (await handoffs()).length === 1);
    const { attempt_id: legId } = await call();
    world.switch.putDown(legId ?? '');
    await untilQuiet();
    expect(await handoffs()).toMatchObject([{ how: 'hung_up' }]);
    expect(await target()).toMatchObject({ state: 'waiting', blocked_rule: 'retry_delay' });
    expect(await figures()).toMatchObject({ answered: 1, abandoned: 1 });
  });
});

describe('what the nurse says settles the patient', () => {
  const talkOnce = async () => {
    const opened = await open(['willing', 'never-answers'], [{}]);
    await until(async () => (await handoffs())[0]?.how === 'taken' && (await call()).ended_at !== null);
    await until(async () => (await mine()).state !== 'dialing');
    return { ...opened, staffId: opened.agents[0]?.staffId ?? '', callId: (await call()).id };
  };
  const mine = async () => {
    const [first] = await world.db
      .selectFrom('target')
      .selectAll()
      .where('patient_id', '=', world.patients[0]?.id ?? '')
      .execute();
    if (!first) throw new Error('no target');
    return first;
  };

  test('a patient who refused is done; one who was not reached after all is called again', async () => {
    const { staffId, callId } = await talkOnce();
    expect(await mine()).toMatchObject({ state: 'done', result: 'talked' });
    await say(staffId, callId, 'refused');
    expect(await mine()).toMatchObject({ state: 'done', result: 'refused' });
    await say(staffId, callId, 'not_reached');
    expect(await mine()).toMatchObject({ state: 'waiting', result: null });
  });

  const phoneStatus = async () => {
    const phone = await world.db
      .selectFrom('phone')
      .select('status')
      .where('patient_id', '=', world.patients[0]?.id ?? '')
      .executeTakeFirstOrThrow();
    return phone.status;
  };

  test('a number that is somebody else’s is marked and not dialled again', async () => {
    const { staffId, callId } = await talkOnce();
    await say(staffId, callId, 'wrong_number');
    expect(await phoneStatus()).toBe('wrong_person');
    expect(await mine()).toMatchObject({ state: 'done', result: 'wrong_person' });
  });

  test('a number that was said to be somebody else’s by mistake is the patient’s again', async () => {
    const { staffId, callId } = await talkOnce();
    for (const [disposition, result] of [
      ['other', 'talked'],
      ['refused', 'refused'],
      ['partial', null],
    ] as const) {
      await say(staffId, callId, 'wrong_number');
      expect(await phoneStatus()).toBe('wrong_person');
      await say(staffId, callId, disposition);
      expect([await phoneStatus(), (await mine()).result]).toEqual(['valid', result]);
    }
  });

  test('a number that was found to be somebody else’s elsewhere stays so, whatever is said of this call', async () => {
    const { staffId, callId } = await talkOnce();
    await say(staffId, callId, 'wrong_number');
    await world.db
      .updateTable('phone')
      .set({ status_at: new Date(world.clock.now().getTime() + 1) })
      .where('patient_id', '=', world.patients[0]?.id ?? '')
      .execute();
    await say(staffId, callId, 'other');
    expect(await phoneStatus()).toBe('wrong_person');
  });
});

describe('a campaign that is stopped', () => {
  test('is paused: who rings may still talk, and nobody new is dialled', async () => {
    const { campaignId } = await open(['answers-late', 'willing'], [{}]);
    await until(async () => world.switch.rung.length === 1);
    await createDesk(world.ports).move(campaignId, 'pause');
    await untilQuiet();
    await pass(60_000);
    expect(await handoffs()).toMatchObject([{ how: 'taken' }]);
    expect(world.switch.rung).toHaveLength(1);
  });

  test('is aborted while phones ring: they fall silent', async () => {
    const { campaignId } = await open(['never-answers'], [{}]);
    await until(async () => world.switch.rung.length === 1);
    await createDesk(world.ports).move(campaignId, 'abort');
    await until(async () => world.switch.openLegs.length === 0);
    expect(await target()).toMatchObject({ state: 'done', result: 'aborted' });
  });

  test('is aborted while patient and nurse talk: they finish', async () => {
    const { campaignId } = await open(['willing'], [{}]);
    await until(async () => (await handoffs())[0]?.how === 'taken');
    await createDesk(world.ports).move(campaignId, 'abort');
    await untilQuiet();
    expect((await call()).result).toBe('talked');
    expect(await target()).toMatchObject({ state: 'done', result: 'talked' });
  });
});
