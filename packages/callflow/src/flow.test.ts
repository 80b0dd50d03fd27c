import { describe, expect, test } from 'vitest';
import { defineFlow, fault, ignored, on } from './flow.ts';

type State =
  | Readonly<{ at: 'asleep' }>
  | Readonly<{ at: 'ringing'; times: number }>
  | Readonly<{ at: 'off' }>;
type Event = Readonly<{ type: 'tick' }> | Readonly<{ type: 'pressed' }>;

/** An alarm clock; `drift` makes it go where its table does not say. */
const alarm = defineFlow<State, Event, 'ring', { type: 'rang'; at: number }, { drift: boolean }>({
  name: 'alarm',
  transitions: {
    asleep: {
      tick: on(['ringing'], (_state, _event, { input, now }) => ({
        state: input.drift ? { at: 'off' } : { at: 'ringing', times: 1 },
        effects: ['ring'],
        facts: [{ type: 'rang', at: now }],
      })),
      pressed: ignored('nothing rings yet'),
    },
    ringing: {
      tick: on(['ringing'], (state) => ({
        state: { ...state, times: state.times + 1 },
        effects: ['ring'],
        facts: [],
      })),
      pressed: on(['off'], () => ({ state: { at: 'off' }, effects: [], facts: [] })),
    },
    off: { tick: fault('the clock is stopped'), pressed: ignored('it is off') },
  },
  start: () => ({ state: { at: 'asleep' }, effects: [], facts: [] }),
  deadlineAt: () => undefined,
  isOver: (state) => state.at === 'off',
});
const steady = { drift: false };

describe('a flow', () => {
  test('handles a pair with the state, the input and the time it is given', () => {
    expect(alarm.step(steady, { at: 'asleep' }, { type: 'tick' }, 70)).toEqual({
      state: { at: 'ringing', times: 1 },
      effects: ['ring'],
      facts: [{ type: 'rang', at: 70 }],
    });
    expect(alarm.step(steady, { at: 'ringing', times: 4 }, { type: 'tick' }, 80).state).toEqual({
      at: 'ringing',
      times: 5,
    });
  });

  test('leaves the very same state when an event is ignored, so that nothing is written', () => {
    const state: State = { at: 'asleep' };
    const next = alarm.step(steady, state, { type: 'pressed' }, 70);
    expect(next.state).toBe(state);
    expect({ effects: next.effects, facts: next.facts }).toEqual({ effects: [], facts: [] });
  });

  test('keeps a fact about an event that cannot happen, and does nothing else', () => {
    const state: State = { at: 'off' };
    expect(alarm.step(steady, state, { type: 'tick' }, 70)).toEqual({
      state,
      effects: [],
      facts: [{ type: 'flow.faulted', at: 'off', event: 'tick', why: 'the clock is stopped' }],
    });
  });

  test('throws when a handler leads to a state that its row does not name', () => {
    expect(() => alarm.step({ drift: true }, { at: 'asleep' }, { type: 'tick' }, 70)).toThrow(
      'alarm: asleep + tick led to undeclared off',
    );
  });
});
