import { describe, expect, test } from 'vitest';
import { talkFlow } from './talk-flow.ts';
import type { TalkCommand, TalkEvent, TalkInput } from './talk-states.ts';

const input: TalkInput = {
  callId: 'call',
  agent: { party: 'agent-1', staffId: 'nurse' },
  queueId: 'queue',
  wrapUpMs: 30_000,
  rating: undefined,
  sounds: { oneMoment: [], goodbye: [], ringAgain: [] },
};
const consult: TalkCommand = {
  do: 'consult',
  to: { party: 'agent', staffId: 'doctor' },
  reach: { kind: 'device', deviceId: 'phone', staffId: 'doctor' },
  ringMs: 30_000,
  autoAnswer: true,
};
const asked = (by: string, command: TalkCommand): TalkEvent => ({ type: 'commanded', by, command });

/** Everything that came of a call after these events, and what the last of them led to. */
function run(...events: readonly TalkEvent[]) {
  let step: ReturnType<typeof talkFlow.step> = talkFlow.start(input, 0);
  const facts: Array<(typeof step)['facts'][number]> = [];
  for (const event of events) {
    step = talkFlow.step(input, step.state, event, 0);
    facts.push(...step.facts);
  }
  return { state: step.state, effects: step.effects, facts };
}

const consulted = [
  asked('nurse', consult),
  { type: 'answered', party: 'agent:1' },
] as const satisfies readonly TalkEvent[];

describe('a colleague who is asked aside', () => {
  test('is busy as soon as they have answered, and free when it is over', () => {
    const { facts } = run(...consulted, asked('nurse', { do: 'cancelConsult' }));
    const own = facts.filter((fact) => 'staffId' in fact && fact.staffId === 'doctor');
    expect(own.map(({ type }) => type)).toEqual([
      'talk.asked',
      'talk.askedUp',
      'talk.askedEnded',
      'talk.ended',
    ]);
    expect(own.at(-1)).toMatchObject({ wrapUpMs: 0 });
  });

  test('hangs up on the colleague, never on the patient', () => {
    const { state, effects } = run(...consulted, asked('doctor', { do: 'hangUp' }));
    expect(effects).toEqual([{ type: 'hangUp', party: 'agent:1' }]);
    expect(state.at).toBe('consulting');
  });

  test('mutes themselves', () => {
    const { effects } = run(...consulted, asked('doctor', { do: 'mute', isOn: true }));
    expect(effects).toEqual([{ type: 'mute', party: 'agent:1', isOn: true }]);
  });

  test('cannot send away a patient who is not theirs', () => {
    const { state, facts } = run(...consulted, asked('doctor', { do: 'toQueue', queueId: 'other' }));
    expect(state.at).toBe('consulting');
    expect(facts.at(-1)).toMatchObject({ type: 'command.refused', why: 'not-now' });
  });

  test('who has joined the call leaves it alone when they hang up', () => {
    const { state, effects } = run(
      ...consulted,
      asked('nurse', { do: 'conference' }),
      asked('doctor', { do: 'hangUp' }),
    );
    expect(effects).toEqual([{ type: 'hangUp', party: 'agent:1' }]);
    expect(state.at).toBe('talking');
  });
});
