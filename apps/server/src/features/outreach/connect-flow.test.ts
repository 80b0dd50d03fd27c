import type { PartyEvent } from '@suifang/callflow';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { connectFlow, type ConnectInput, type ConnectState } from './connect-flow.ts';

const spoken = (text: string) => ({ text, file: text, ms: 1_000 });
const input: ConnectInput = {
  greeting: [spoken('您好'), spoken('请稍等')],
  handoff: { callId: 'c', queueId: 'q', handoff: { targetId: 't' } },
};
const patient = 'patient';
const begun = () => connectFlow.start(input, 0);
const step = (state: ConnectState, event: PartyEvent, now = 1_000) =>
  connectFlow.step(input, state, event, now);

test('the greeting is heard to its end, then the queue has the patient', () => {
  const { state, effects } = begun();
  expect(effects).toEqual([{ type: 'play', party: patient, turn: 1, prompts: input.greeting }]);
  const next = step(state, { type: 'played', party: patient, turn: 1 });
  expect(next.state.at).toBe('handedOver');
  expect(next.effects).toEqual([{ type: 'handOver', flow: 'queue', input: input.handoff }]);
});

test('a report that gets lost keeps nobody in silence', () => {
  const { state } = begun();
  const due = connectFlow.deadlineAt(state) ?? Infinity;
  expect(due).toBeLessThanOrEqual(6_000);
  expect(step(state, { type: 'deadline' }, due).state.at).toBe('handedOver');
});

test('who hangs up is brought to nobody; who is heard again after control was lost is greeted again', () => {
  const { state } = begun();
  expect(step(state, { type: 'left', party: patient, by: 'themselves', cause: 16 }).state.at).toBe('ended');
  expect(step(state, { type: 'resumed' }).effects).toMatchObject([{ type: 'play', turn: 2 }]);
});

const events: fc.Arbitrary<PartyEvent> = fc.oneof(
  fc.constant<PartyEvent>({ type: 'resumed' }),
  fc.constant<PartyEvent>({ type: 'deadline' }),
  fc.record({ type: fc.constant('played' as const), party: fc.constant(patient), turn: fc.nat(4) }),
  fc.record({
    type: fc.constant('digit' as const),
    party: fc.constant(patient),
    digit: fc.constantFrom('0', '9', '#'),
  }),
  fc.constant<PartyEvent>({ type: 'left', party: patient, by: 'themselves', cause: 16 }),
);

test('whatever comes, a patient is handed over once at most, and never after they have hung up', () => {
  fc.assert(
    fc.property(fc.array(events, { maxLength: 20 }), (all) => {
      let { state } = begun();
      let handedOver = 0;
      for (const [index, event] of all.entries()) {
        const next = step(JSON.parse(JSON.stringify(state)) as ConnectState, event, index * 500);
        handedOver += next.effects.filter(({ type }) => type === 'handOver').length;
        if (state.at === 'ended') expect(next).toEqual({ state, effects: [], facts: [] });
        state = next.state;
      }
      return handedOver <= 1;
    }),
  );
});
