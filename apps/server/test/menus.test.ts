import { randomUUID } from 'node:crypto';
import { InboundRouteSettings } from '@suifang/contract/inbound-routes.ts';
import { afterEach, expect, test } from 'vitest';
import type { z } from 'zod';
import { extensionLines } from '../src/features/reception/index.ts';
import { addAgent, addQueue, makeReady, type TestAgent } from './desk-hospital.ts';
import { fictionalNumber, kneeQuestionnaire } from './hospital.ts';
import { type SimulatedTown, startSimulatedTown } from './simulated-town.ts';

/** Keys of a menu, and the hours of a route, lead callers to one person, to a queue, to leave a message. */

const [answering, deaf] = [randomUUID(), randomUUID()];
const desk = new Map([
  [answering, { answersAfterMs: 1_000, talksForMs: 5_000 }],
  [deaf, { answersAfterMs: undefined, talksForMs: 0 }],
]);

let world: SimulatedTown;
let queueId: string;
let agents: { answering: TestAgent; deaf: TestAgent };

async function start(startAt?: Date) {
  world = await startSimulatedTown({
    questionnaire: kneeQuestionnaire,
    residents: [],
    seed: 3,
    killProbability: 0,
    desk,
    ...(startAt && { startAt }),
  });
  await world.runUntil(async () => world.isControlled, 1);
  agents = {
    answering: await addAgent(world.ports, 1, answering),
    deaf: await addAgent(world.ports, 2, deaf),
  };
  queueId = await addQueue(world.ports, [agents.answering]);
}
afterEach(() => world.close());

/** Ready for calls, as soon as the switch has told that their phone is there. */
async function ready(...who: readonly TestAgent[]) {
  for (const agent of who) await makeReady(world.ports, agent);
  const ids = who.map(({ staffId }) => staffId);
  await world.runUntil(async () => {
    const idle = await world.db
      .selectFrom('agent_state')
      .select('staff_id')
      .where('staff_id', 'in', ids)
      .where('state', '=', 'idle')
      .execute();
    return idle.length === ids.length;
  }, 1);
}

async function lead(settings: Partial<z.input<typeof InboundRouteSettings>>) {
  const route = {
    greeting: '您好，通话将会录音。',
    otherwise: { to: 'queue', queueId } as const,
    ...settings,
  };
  await world.db
    .updateTable('inbound_route')
    .set({ settings: JSON.stringify(InboundRouteSettings.parse(route)) })
    .execute();
}

const toExtension = ({ staffId }: TestAgent, instead: 'queue' | 'voicemail') =>
  ({ to: 'extension', staffId, instead: { to: instead, queueId } }) as const;

const key = (number: string, way: z.input<typeof InboundRouteSettings>['otherwise']) => ({
  key: number,
  say: `请按${number}`,
  way,
});

/** One caller, who presses a key when the menu begins and stays until the line is released. */
async function call(digit?: string) {
  world.switch.callIn(fictionalNumber(1), '01012345678', world.trunkId, 90_000);
  const [own] = world.switch.callsIn.slice(-1);
  if (digit !== undefined) {
    await world.runUntil(async () => world.switch.played.some(({ legId }) => legId === own?.legId), 1);
    world.switch.press(own?.legId ?? '', digit);
  }
  await world.runUntil(async () => {
    const calls = await world.db.selectFrom('call').select('ended_at').execute();
    return calls.length > 0 && calls.every(({ ended_at: endedAt }) => endedAt !== null);
  }, 1);
  const heard = world.switch.played.filter(({ legId }) => legId === own?.legId);
  const legs = await world.db.selectFrom('call_leg').select(['party', 'staff_id', 'answered_at']).execute();
  const { result } = await world.db.selectFrom('call').select('result').executeTakeFirstOrThrow();
  const states = await world.db.selectFrom('agent_state').select(['staff_id', 'state']).execute();
  const stateOf = ({ staffId }: TestAgent) => states.find((one) => one.staff_id === staffId)?.state;
  const talkedWith = legs.filter((leg) => leg.staff_id !== null && leg.answered_at !== null);
  return {
    heard: heard.flatMap(({ files }) => files),
    talkedWith: talkedWith.map((leg) => leg.staff_id),
    result,
    stateOf,
  };
}

test('a key leads to one person, who talks with the caller and has their wrap-up', async () => {
  await start();
  await ready(agents.answering);
  await lead({ menu: [key('1', toExtension(agents.answering, 'queue'))] });
  const made = await call('1');
  expect(made).toMatchObject({ talkedWith: [agents.answering.staffId], result: 'talked' });
  expect(made.stateOf(agents.answering)).toBe('wrap_up');
  expect(await world.db.selectFrom('queue_entry').select('id').execute()).toEqual([]);
});

test('a person who does not answer: the caller hears so and goes to the queue, where somebody else takes them', async () => {
  await start();
  await ready(agents.answering, agents.deaf);
  await lead({ menu: [key('1', toExtension(agents.deaf, 'queue'))] });
  const made = await call('1');
  expect(made.heard).toEqual(expect.arrayContaining([extensionLines.noAnswer, extensionLines.toQueue]));
  expect(made).toMatchObject({ talkedWith: [agents.answering.staffId], result: 'talked' });
  expect(made.stateOf(agents.deaf)).toBe('idle');
});

test('a person who is not there, or in a call: the caller hears which, and leaves a message', async () => {
  await start();
  await lead({ menu: [key('1', toExtension(agents.answering, 'voicemail'))] });
  expect((await call('1')).heard).toEqual(
    expect.arrayContaining([extensionLines.absent, extensionLines.toVoicemail]),
  );
  const [message] = await world.db.selectFrom('voicemail').select('queue_id').execute();
  expect(message?.queue_id).toBe(queueId);
  await ready(agents.answering);
  await world.db
    .updateTable('agent_state')
    .set({ state: 'wrap_up', detail: JSON.stringify({ at: 'wrap_up', callId: randomUUID(), missed: 0 }) })
    .where('staff_id', '=', agents.answering.staffId)
    .execute();
  expect((await call('1')).heard).toContain(extensionLines.busy);
});

test('a key leads to a message, and whoever presses none goes where the route leads', async () => {
  await start();
  await lead({ menu: [key('1', { to: 'voicemail', queueId })] });
  await ready(agents.answering);
  expect((await call('1')).result).toBe('voicemail');
  expect((await call()).talkedWith).toEqual([agents.answering.staffId]);
});

const closed = {
  schedule: { weekdays: { '1': [{ from: '08:00', to: '17:00' }] } },
  whenClosed: { greeting: '现在是下班时间。', way: { to: 'announcement', text: '请明天再来电。' } },
} as const;

test.each([
  { when: 'on a Monday', at: '2026-11-23T09:00:00+08:00', isOpen: true },
  { when: 'in the evening', at: '2026-11-23T19:00:00+08:00', isOpen: false },
  { when: 'on a Sunday', at: '2026-11-22T09:00:00+08:00', isOpen: false },
])('$when a route with hours greets and leads as it is open or closed', async ({ at, isOpen }) => {
  await start(new Date(at));
  await ready(agents.answering);
  await lead({ ...closed, schedule: { weekdays: { '1': [...closed.schedule.weekdays['1']] } } });
  const made = await call();
  expect(made.heard.includes('现在是下班时间。')).toBe(!isOpen);
  expect(made.heard.includes('请明天再来电。')).toBe(!isOpen);
  expect(made.talkedWith).toEqual(isOpen ? [agents.answering.staffId] : []);
});

test('a holiday closes a route on a working day, and a make-up workday opens it at the weekend', async () => {
  await start(new Date('2026-11-22T09:00:00+08:00'));
  await ready(agents.answering);
  await lead({ ...closed, schedule: { weekdays: { '1': [...closed.schedule.weekdays['1']] } } });
  await world.db
    .insertInto('calendar_day')
    .values({ day: '2026-11-22', kind: 'workday', name: '调休' })
    .execute();
  expect((await call()).talkedWith).toEqual([agents.answering.staffId]);
});
