import { RatingSettings } from '@suifang/contract/ratings.ts';
import { expect, test } from 'vitest';
import { queueFlow } from './queue-flow.ts';
import type { QueueInput } from './queue-states.ts';

const input = (more: Partial<QueueInput> = {}): QueueInput => ({
  callId: 'call',
  queueId: 'q',
  place: { priority: 0, preferred: undefined, patientId: undefined },
  canBeRungBack: true,
  sounds: { choices: [], callbackNoted: [], announcements: {} },
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
