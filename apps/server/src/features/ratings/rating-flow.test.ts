import type { PartyEffect } from '@suifang/callflow';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ANSWER_MS,
  type RatingEvent,
  type RatingFact,
  ratingFlow,
  type RatingInput,
  type RatingState,
} from './rating-flow.ts';

const sound = (text: string) => [{ text, file: text, ms: 1000 }];
const input: RatingInput = {
  callId: 'call',
  queueId: 'team',
  staffId: 'wang',
  levels: ['非常满意', '满意', '一般', '不满意', '非常不满意'],
  lowScore: 2,
  sounds: {
    question: sound('question'),
    wrongKey: sound('wrongKey'),
    noKey: sound('noKey'),
    thanks: sound('thanks'),
    goodbye: sound('goodbye'),
  },
};

/** A patient who is asked; their state is written to a row and read back between any two steps. */
function asked() {
  let now = 100_000;
  let state!: RatingState;
  const heard: string[] = [];
  const facts: RatingFact[] = [];
  const effects: PartyEffect[] = [];
  const take = (step: { state: RatingState; effects: readonly PartyEffect[]; facts: readonly unknown[] }) => {
    state = JSON.parse(JSON.stringify(step.state)) as RatingState;
    facts.push(...(step.facts as RatingFact[]));
    effects.push(...step.effects);
    for (const effect of step.effects)
      if (effect.type === 'play') heard.push(effect.prompts.map(({ text }) => text).join('+'));
  };
  take(ratingFlow.start(input, now));
  const hear = (event: RatingEvent) => take(ratingFlow.step(input, state, event, now));
  return {
    heard,
    facts,
    effects,
    hear,
    get at() {
      return state.at;
    },
    get deadlineAt() {
      return ratingFlow.deadlineAt(state);
    },
    press: (digit: string, afterMs = 3_000) => {
      now += afterMs;
      hear({ type: 'digit', party: 'patient', digit });
    },
    played: () => hear({ type: 'played', party: 'patient', turn: state.turn }),
    saysNothing: () => {
      now = ratingFlow.deadlineAt(state) ?? now;
      hear({ type: 'deadline' });
    },
    hangsUp: (by: 'themselves' | 'interrupted' = 'themselves') =>
      hear({ type: 'left', party: 'patient', by, cause: 16 }),
    pass: (ms: number) => (now += ms),
    get now() {
      return now;
    },
  };
}

const endingOf = ({ facts }: { facts: readonly RatingFact[] }) =>
  facts.find((fact) => fact.type === 'rating.ended');

describe('a patient is asked how satisfied they are', () => {
  test.each([
    ['1', 5, '非常满意', false],
    ['3', 3, '一般', false],
    ['4', 2, '不满意', true],
    ['5', 1, '非常不满意', true],
  ])('key %s is the score %i, %s', (digit, score, level, isLow) => {
    const patient = asked();
    patient.press(digit);
    expect(endingOf(patient)).toEqual({ type: 'rating.ended', ending: 'answered', score, level, isLow });
    expect(patient.facts.map(({ type }) => type)).toEqual([
      'rating.invited',
      'rating.entered',
      'rating.ended',
    ]);
    expect(patient.heard).toEqual(['question', 'thanks']);
    patient.played();
    expect(patient.effects.at(-1)).toEqual({ type: 'hangUp', party: 'patient' });
  });

  test('a wrong key is told, and the question put once more; a second one ends it', () => {
    const patient = asked();
    patient.press('9');
    patient.press('0');
    expect(patient.heard).toEqual(['question', 'wrongKey+question', 'goodbye']);
    expect(endingOf(patient)).toMatchObject({ ending: 'timed_out', score: null });
    expect(patient.facts.filter(({ type }) => type === 'rating.entered')).toHaveLength(1);
  });

  test('a wrong key pressed twice by a heavy finger is one wrong key', () => {
    const patient = asked();
    patient.press('9');
    patient.press('9', 200);
    expect(patient.heard).toEqual(['question', 'wrongKey+question']);
    patient.press('2');
    expect(endingOf(patient)).toMatchObject({ ending: 'answered', score: 4 });
  });

  test('who presses nothing is asked once more and then let go, and has not entered', () => {
    const patient = asked();
    patient.played();
    expect(patient.deadlineAt).toBe(patient.now + ANSWER_MS);
    patient.saysNothing();
    patient.saysNothing();
    expect(patient.heard).toEqual(['question', 'noKey+question', 'goodbye']);
    expect(patient.facts.map(({ type }) => type)).toEqual(['rating.invited', 'rating.ended']);
    expect(endingOf(patient)).toMatchObject({ ending: 'timed_out' });
  });

  test('who hangs up is told apart from a line that was lost', () => {
    const left = asked();
    left.hangsUp();
    expect(endingOf(left)).toMatchObject({ ending: 'hung_up' });
    const lost = asked();
    lost.hangsUp('interrupted');
    expect(endingOf(lost)).toMatchObject({ ending: 'interrupted' });
  });

  test('when control was away the question is put again, and that is no repeat', () => {
    const patient = asked();
    patient.hear({ type: 'resumed' });
    patient.press('8');
    expect(patient.heard).toEqual(['question', 'question', 'wrongKey+question']);
    expect(patient.at).toBe('asking');
  });

  test('the hang-up of the agent, and a late click of theirs, change nothing', () => {
    const patient = asked();
    patient.hear({ type: 'left', party: 'agent', by: 'us', cause: 16 });
    patient.hear({ type: 'commanded', command: { do: 'hangUp' } });
    expect(patient.at).toBe('asking');
    expect(patient.facts.at(-1)).toMatchObject({ type: 'command.refused' });
  });
});

const happening = fc.oneof(
  fc.constantFrom(...Array.from('0123456789*#')).map((digit) => ({ do: 'press' as const, digit })),
  fc.constant({ do: 'played' as const }),
  fc.constant({ do: 'saysNothing' as const }),
  fc.constant({ do: 'resumed' as const }),
  fc.constant({ do: 'agentLeft' as const }),
  fc.constant({ do: 'command' as const }),
  fc.constant({ do: 'late' as const }),
);

test('whatever happens: at most one end, never silence without a deadline, and everybody comes to an end', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 30 }), fc.boolean(), (walk, hangsUp) => {
      const patient = asked();
      for (const one of walk) {
        patient.pass(500);
        if (one.do === 'press') patient.press(one.digit, 100);
        if (one.do === 'played') patient.played();
        if (one.do === 'saysNothing') patient.saysNothing();
        if (one.do === 'resumed') patient.hear({ type: 'resumed' });
        if (one.do === 'agentLeft') patient.hear({ type: 'left', party: 'agent', by: 'us', cause: 16 });
        if (one.do === 'command') patient.hear({ type: 'commanded', command: { do: 'hangUp' } });
        if (one.do === 'late') patient.hear({ type: 'answered', party: 'agent:2' });
        expect(patient.deadlineAt).toBeGreaterThan(0);
        expect(patient.deadlineAt).toBeLessThan(patient.now + 60_000);
      }
      if (hangsUp) patient.hangsUp();
      for (let more = 0; more < 4 && patient.at !== 'ending'; more += 1) patient.saysNothing();
      if (!hangsUp) {
        expect(patient.effects).toContainEqual({ type: 'hangUp', party: 'patient' });
        patient.hangsUp();
      }
      expect(patient.at).toBe('ended');
      const ends = patient.facts.filter(({ type }) => type === 'rating.ended');
      expect(ends).toHaveLength(1);
      expect(patient.facts.filter(({ type }) => type === 'rating.entered').length).toBeLessThanOrEqual(1);
      expect(patient.heard.filter((text) => /^(wrongKey|noKey)/.test(text)).length).toBeLessThanOrEqual(1);
      const [end] = ends;
      const hasEntered = patient.facts.some(({ type }) => type === 'rating.entered');
      if (end?.type === 'rating.ended' && end.ending === 'answered') expect(hasEntered).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
