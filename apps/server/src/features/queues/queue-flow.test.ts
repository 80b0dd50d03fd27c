import { RatingSettings } from '@suifang/contract/ratings.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { queueFlow } from './queue-flow.ts';
import type { QueueEvent, QueueInput, QueueState } from './queue-states.ts';

const input = (more: Partial<QueueInput> = {}): QueueInput => ({
  callId: 'call',
  queueId: 'q',
  place: { priority: 0, preferred: undefined, patientId: undefined },
  canBeRungBack: true,
  handoff: undefined,
  sounds: { choices: [], callbackNoted: [], promised: [], announcements: {} },
  ringMs: 20_000,
  wrapUpMs: 0,
  rating: RatingSettings.parse({}),
  ownerWaitMs: 20_000,
  overflow: [],
  refusal: undefined,
  ...more,
});
const press = (digit: string, given: QueueInput) =>
  queueFlow.step(given, queueFlow.start(given, 0).state, { type: 'digit', party: 'patient', digit }, 1_000);

test('key 1 notes a call back for whoever can be rung, and nothing for whoever cannot', () => {
  expect(press('1', input()).facts).toContainEqual({ type: 'callback.wanted' });
  expect(press('1', input({ canBeRungBack: false }))).toMatchObject({ state: { at: 'waiting' }, facts: [] });
});

test('a caller whose line is cut while they wait is owed a call; who gives up is not, nor whom a campaign called', () => {
  const left = (by: 'interrupted' | 'themselves', given = input()) =>
    queueFlow
      .step(given, queueFlow.start(given, 0).state, { type: 'left', party: 'patient', by, cause: 0 }, 1_000)
      .facts.map(({ type }) => type);
  expect(left('interrupted')).toEqual(['queue.abandoned', 'caller.cutOff']);
  expect(left('themselves')).toEqual(['queue.abandoned']);
  expect(left('interrupted', ours())).toEqual(['queue.abandoned', 'handoff.ended']);
});

test('who cannot be rung back leaves a message where the queue promises a call', () => {
  const { state, effects } = queueFlow.start(input({ canBeRungBack: false, refusal: { to: 'callback' } }), 0);
  expect(state.at).toBe('handedOver');
  expect(effects).toContainEqual({
    type: 'handOver',
    flow: 'voicemail',
    input: { callId: 'call', queueId: 'q' },
  });
});

test('who goes on to another queue keeps their place', () => {
  const place = { priority: 10, preferred: { staffId: 'nurse', matchedBy: 'ring-back' }, patientId: 'p' };
  const { effects } = queueFlow.start(input({ place, refusal: { to: 'queue', queueId: 'other' } }), 0);
  expect(effects).toContainEqual({
    type: 'handOver',
    flow: 'queue',
    input: { callId: 'call', queueId: 'other', place },
  });
});

const handoff = {
  campaignId: 'm',
  targetId: 't',
  patientId: 'p',
  patienceMs: 2_000,
  fallback: 'survey',
} as const;
const ours = (fallback: 'survey' | 'promise' = 'survey') =>
  input({ handoff: { ...handoff, fallback }, overflow: [{ afterMs: 2_000, exit: { to: fallback } }] });
const offered = {
  type: 'offered',
  offers: [{ party: 'a', staffId: 'n', deviceId: 'd', autoAnswer: true }],
} as const;
const step = (given: QueueInput, state: QueueState, event: QueueEvent, now: number) =>
  queueFlow.step(given, JSON.parse(JSON.stringify(state)) as QueueState, event, now);

describe('a patient whom a campaign has called', () => {
  test('hears music at once and no choices, and no key leads anywhere', () => {
    const { state, effects } = queueFlow.start(ours(), 0);
    expect(effects).toEqual([{ type: 'music', party: 'patient', isOn: true }]);
    for (const digit of ['1', '2', '9'])
      expect(step(ours(), state, { type: 'digit', party: 'patient', digit }, 500)).toMatchObject({
        effects: [],
        facts: [],
      });
  });

  test('gets the questions of the campaign when no agent was found within the patience', () => {
    const { state } = queueFlow.start(ours(), 0);
    const { effects, facts } = step(ours(), state, { type: 'deadline' }, 2_000);
    expect(effects).toContainEqual({
      type: 'handOver',
      flow: 'survey',
      input: { callId: 'call', targetId: 't' },
    });
    expect(facts).toContainEqual({ type: 'handoff.ended', how: 'survey' });
  });

  test('or the promise of a call, with a task for it, also when the queue takes nobody at all', () => {
    const closed = { ...ours('promise'), refusal: { to: 'promise' } } as const;
    const { state, facts } = queueFlow.start(closed, 0);
    expect(state.at).toBe('leaving');
    expect(facts).toContainEqual({ type: 'callback.wanted' });
    expect(facts).toContainEqual({ type: 'handoff.ended', how: 'promised' });
  });

  test('waits for a phone that rings when the patience ends, and leaves when it is not answered', () => {
    const waiting = queueFlow.start(ours(), 0).state;
    const ringing = step(ours(), waiting, offered, 1_000).state;
    const late = step(ours(), ringing, { type: 'deadline' }, 2_000).state;
    expect(late.at).toBe('waiting');
    const left = step(ours(), late, { type: 'left', party: 'a', by: 'us', cause: 19 }, 9_000);
    expect(left.state.at).toBe('handedOver');
    expect(left.facts.map(({ type }) => type)).toEqual(['offer.ended', 'queue.overflowed', 'handoff.ended']);
  });

  const event: fc.Arbitrary<QueueEvent> = fc.oneof(
    fc.constant<QueueEvent>({ type: 'deadline' }),
    fc.constant<QueueEvent>({ type: 'resumed' }),
    fc.constant<QueueEvent>(offered),
    fc
      .constantFrom('a', 'patient')
      .map((party): QueueEvent => ({ type: 'left', party, by: 'themselves', cause: 16 })),
    fc.constant<QueueEvent>({ type: 'answered', party: 'a' }),
    fc.constant<QueueEvent>({ type: 'withdrawn', party: 'a', why: 'rejected' }),
    fc.constant<QueueEvent>({ type: 'played', party: 'patient', turn: 2 }),
  );

  test('has one end, whatever happens, and is never left without music, words or a person', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 25 }), fc.boolean(), (all, asks) => {
        const given = ours(asks ? 'survey' : 'promise');
        let { state } = queueFlow.start(given, 0);
        let ends = 0;
        for (const [index, one] of all.entries()) {
          const next = step(given, state, one, index * 700);
          ends += next.facts.filter(({ type }) => type === 'handoff.ended').length;
          state = next.state;
        }
        const isWaiting = state.at === 'waiting';
        return ends === (isWaiting ? 0 : 1);
      }),
    );
  });
});
