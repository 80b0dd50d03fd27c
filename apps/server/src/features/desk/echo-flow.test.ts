import type { PartyEffect } from '@suifang/callflow';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ECHO_MS, echoFlow, type EchoInput, type EchoState } from './echo-flow.ts';
import type { TalkEvent } from './talk-states.ts';

const input: EchoInput = {
  staffId: 'wang',
  deviceId: 'browser-wang',
  introduction: [{ text: 'speak', file: 'speak', ms: 1_000 }],
};

function live(events: readonly TalkEvent[]) {
  let step: ReturnType<typeof echoFlow.step> = echoFlow.start(input, 0);
  const steps = [step];
  for (const [index, event] of events.entries()) {
    const state = JSON.parse(JSON.stringify(step.state)) as EchoState;
    step = echoFlow.step(input, state, event, (index + 1) * 1_000);
    steps.push(step);
  }
  const effects = steps.flatMap((one): readonly PartyEffect[] => one.effects);
  const facts = steps.flatMap((one) => one.facts);
  return {
    state: step.state,
    last: step,
    done: effects.map(({ type }) => type),
    over: facts.filter(({ type }) => type === 'echo.ended').length,
  };
}

const answered: TalkEvent = { type: 'answered', party: 'agent' };
const said: TalkEvent = { type: 'played', party: 'agent', turn: 1 };
const left: TalkEvent = { type: 'left', party: 'agent', by: 'themselves', cause: 16 };
const deadline: TalkEvent = { type: 'deadline' };
const hangUp = (by: string): TalkEvent => ({ type: 'commanded', by, command: { do: 'hangUp' } });

test('one’s own phone is rung, a sentence says what comes, then one hears oneself for half a minute', () => {
  const echoing = live([answered, said]);
  expect(echoing.done).toEqual(['ring', 'play', 'echo']);
  expect(echoing.state).toMatchObject({ at: 'echoing', deadlineAt: 2_000 + ECHO_MS });
  expect(live([answered, said, deadline]).done.at(-1)).toBe('hangUp');
  const over = live([answered, said, deadline, left]);
  expect(over).toMatchObject({ state: { at: 'ended', result: 'echoed' }, over: 1 });
});

test('the end of the sentence that is not told does not keep them waiting', () => {
  expect(live([answered, deadline]).done).toEqual(['ring', 'play', 'echo']);
});

test('they end it when they have heard enough, and nobody else can', () => {
  expect(live([answered, said, hangUp('wang')]).state.at).toBe('ending');
  const stranger = live([answered, said, hangUp('li')]);
  expect(stranger.state.at).toBe('echoing');
  expect(stranger.last.facts).toMatchObject([{ type: 'command.refused' }]);
  const joined = live([answered, said, { type: 'commanded', by: 'wang', command: { do: 'hold' } }]);
  expect(joined.last.facts).toMatchObject([{ type: 'command.refused', why: 'not-now' }]);
});

test('a phone that does not pick up: nothing was tried', () => {
  expect(live([left]).state).toMatchObject({ at: 'ended', result: 'not_reached' });
  expect(live([deadline, left])).toMatchObject({ state: { at: 'ended', result: 'not_reached' }, over: 1 });
});

test('after a restart the sentence is said again, and an echo goes on', () => {
  expect(live([answered, { type: 'resumed' }]).done).toEqual(['ring', 'play', 'play']);
  expect(live([answered, said, { type: 'resumed' }]).done).toEqual(['ring', 'play', 'echo']);
});

test('whatever happens, the phone is rung once, and whoever tried it is free exactly when it is over', () => {
  const event = fc.constantFrom<TalkEvent>(
    answered,
    said,
    left,
    deadline,
    hangUp('wang'),
    hangUp('li'),
    { type: 'resumed' },
    { type: 'ringing', party: 'agent' },
    { type: 'phoneLost', staffId: 'wang' },
    { type: 'phoneBack', staffId: 'wang', deviceId: 'browser-wang' },
    { type: 'heldByPhone', party: 'agent', isHeld: true },
    { type: 'digit', party: 'agent', digit: '1' },
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 12 }), (events) => {
      const walk = live(events);
      expect(walk.done.filter((one) => one === 'ring')).toHaveLength(1);
      const isOver = walk.state.at === 'ending' || walk.state.at === 'ended';
      expect(walk.over).toBe(isOver ? 1 : 0);
      if (walk.done.includes('hangUp')) expect(isOver).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
