import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BEEP } from '../../platform/speech/beep.ts';
import { lines } from './lines.ts';
import { hidesDigits } from './survey-identity.ts';
import { hearOpening, inputOf, type Line, ring, spokenScript, verified } from './survey-line.ts';
import type { SurveyInput, SurveyState } from './survey-states.ts';

type Asking = Extract<SurveyState, { at: 'asking' }>;

describe('keys that come in one burst', () => {
  const heardHello = { hello: { kind: 'heard' } } as const;

  test('who types the whole birth date for the year has not answered the first question with the rest', () => {
    const line = ring(inputOf({ answers: heardHello }));
    hearOpening(line);
    line.press('19520304', 250);
    expect(line.facts.map((fact) => fact.type)).toEqual(['identity.confirmed', 'questions.started']);
    expect(line.state).toMatchObject({ at: 'asking', linkId: 'fever', pressed: '' });
    line.press('2', 3000);
    expect(line.answers()).toMatchObject([['fever', { kind: 'boolean', value: false }]]);
  });

  test('a key pressed before a question was begun is no answer to it, however late it is taken', () => {
    const line = verified({ answers: heardHello });
    line.press('2', 3000);
    const { turn = 0 } = line.state as { turn?: number };
    expect(line.state).toMatchObject({ at: 'asking', linkId: 'walk' });
    line.pressAt('2', { at: line.now - 100, turn: turn - 1 }, 5000);
    line.pressAt('2', { at: line.now - 4900, turn }, 0);
    expect(line.answers()).toHaveLength(1);
    line.pressAt('2', { at: line.now, turn }, 2000);
    expect(line.answers()).toHaveLength(2);
  });

  test('the year typed into the opening counts although its first digit is taken late', () => {
    const line = ring(inputOf());
    line.pressAt('1', { at: line.now, turn: 1 }, 40);
    line.pressAt('9', { at: line.now + 100, turn: 1 }, 110);
    line.press('52', 100);
    expect(line.facts.map((fact) => fact.type)).toEqual(['identity.confirmed', 'questions.started']);
  });

  test('who is recognised by a number that begins with 7 may type it into the opening', () => {
    const line = ring(inputOf({ identity: { ask: [lines.askIdTail], digits: '7012' } }));
    line.press('7012', 250);
    expect(line.facts.map((fact) => fact.type)).toEqual(['identity.confirmed', 'questions.started']);
  });

  test('a wrong birth date, typed whole, is one wrong try', () => {
    const line = ring(inputOf());
    hearOpening(line);
    line.press('19510304', 250);
    expect(line.state).toMatchObject({ at: 'identifying', wrong: 1, keys: '' });
    line.press('1952');
    expect(line.facts).toContainEqual({ type: 'identity.confirmed' });
  });

  test('a double tap answers one question, and is one wrong key', () => {
    const line = verified({ answers: heardHello });
    line.press('2', 3000);
    line.press('2', 150);
    expect(line.answers()).toHaveLength(1);
    expect(line.state).toMatchObject({ at: 'asking', linkId: 'walk', pressed: '' });
    line.press('7');
    line.press('7', 150);
    expect(line.state).toMatchObject({ at: 'asking', linkId: 'walk', wrong: 1 });
  });
});

describe('a birth date that is typed slowly to its end', () => {
  const heardHello = { hello: { kind: 'heard' } } as const;
  const identity = { ask: [lines.askBirthYear], digits: '1952', monthAndDay: '0912' };
  /** Recognised by the year a moment ago. */
  const yearTyped = (more: Partial<SurveyInput> = {}): Line => {
    const line = ring(inputOf({ identity, answers: heardHello, ...more }));
    hearOpening(line);
    line.press('1952');
    return line;
  };

  test('is no answer to the first question, nor a wish for a person, and the question is heard to its end', () => {
    const line = yearTyped();
    const [state, question] = [line.state, line.heard];
    line.press('0912', 2_900);
    expect(line.facts.map((fact) => fact.type)).toEqual(['identity.confirmed', 'questions.started']);
    expect(line.state).toMatchObject({
      at: 'asking',
      linkId: 'fever',
      turn: state.at !== 'ended' && state.turn,
    });
    expect(line.heard).toEqual(question);
    line.press('2', 1_000);
    expect(line.answers()).toMatchObject([['fever', { kind: 'boolean', value: false }]]);
    expect(line.facts).toContainEqual(expect.objectContaining({ type: 'question.answered', keys: '2' }));
  });

  test('is none while a sentence that asks nothing passes into the question', () => {
    const line = yearTyped({ answers: {} });
    line.press('09', 1_000);
    line.listen();
    expect(line.state).toMatchObject({ at: 'asking', linkId: 'fever' });
    line.press('12', 1_000);
    expect(line.state).toMatchObject({ at: 'asking', linkId: 'fever', pressed: '' });
  });

  test('ends at the first key that does not fit, which is heard', () => {
    const line = yearTyped();
    line.press('0', 900);
    line.press('2', 900);
    expect(line.answers()).toHaveLength(1);
    // What would have been the next digit of the date is an answer now.
    expect(line.state).toMatchObject({ at: 'asking', linkId: 'walk' });
    line.press('9', 900);
    expect(line.state).toMatchObject({ linkId: 'walk', wrong: 1 });
  });

  test('ends with a pause: the digit that would be the next one is heard after three seconds', () => {
    const line = yearTyped();
    line.press('0', 3_001);
    expect(line.facts.map((fact) => fact.type)).toContain('person.wanted');
  });

  test('counts from when its keys were pressed, however late they are taken', () => {
    const line = yearTyped();
    const { now } = line;
    const { turn = 0 } = line.state as { turn?: number };
    line.pressAt('0', { at: now + 2_500, turn }, 6_000);
    line.pressAt('9', { at: now + 5_000, turn }, 0);
    expect(line.facts.map((fact) => fact.type)).not.toContain('person.wanted');
    expect(line.state).toMatchObject({ wrong: 0 });
    line.pressAt('1', { at: now + 8_001, turn }, 0);
    expect(line.answers()).toHaveLength(1);
  });

  test('counts from when the year was typed, however late it is taken', () => {
    const line = ring(inputOf({ identity, answers: heardHello }));
    hearOpening(line);
    line.press('195');
    const { now } = line;
    const { turn = 0 } = line.state as { turn?: number };
    line.pressAt('2', { at: now + 100, turn }, 5_000);
    line.pressAt('0', { at: now + 6_500, turn: turn + 1 }, 1_500);
    expect(line.facts.map((fact) => fact.type)).toContain('person.wanted');
  });

  test('opts nobody out where every question has been answered already', () => {
    const walked = { kind: 'choice', code: 'well' } as const;
    const fever = { kind: 'boolean', value: false } as const;
    const line = yearTyped({ answers: { ...heardHello, fever, walk: walked } });
    expect(line.state).toMatchObject({ at: 'closing', result: 'completed' });
    line.press('0912', 2_000);
    expect(line.state.at).toBe('closing');
    line.press('9', 2_000);
    expect(line.state.at).toBe('optingOut');
  });

  test('is nowhere in what is written down of the call', () => {
    const line = yearTyped();
    for (const digit of '0912') {
      expect(hidesDigits(line.state, {}, line.now + 2_000)).toBe(true);
      line.press(digit, 2_000);
      expect(JSON.stringify([line.state, line.facts])).not.toMatch(/0912|912|"0|"9|"1"|"2"/);
    }
    expect(hidesDigits(line.state, {}, line.now + 2_000)).toBe(false);
  });

  test('takes exactly its own digits, each in time, and leaves every other key to the question', () => {
    const step = fc.record({
      digit: fc.constantFrom(...Array.from('0123456789')),
      pauseMs: fc.integer({ min: 900, max: 6_000 }),
    });
    const date = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }));
    const fits = fc.record({
      typed: fc.integer({ min: 0, max: 4 }),
      pauseMs: fc.integer({ min: 1, max: 3_000 }),
    });
    fc.assert(
      fc.property(date, fits, step, ([month, day], { typed, pauseMs }, other) => {
        const monthAndDay = `${month}`.padStart(2, '0') + `${day}`.padStart(2, '0');
        const line = yearTyped({ identity: { ...identity, monthAndDay } });
        const asked = line.state;
        line.press(monthAndDay.slice(0, typed), pauseMs);
        const { typedDate: _, listensFrom: __, ...rest } = line.state as Asking;
        expect(rest).toEqual((({ typedDate: ___, listensFrom: ____, ...before }) => before)(asked as Asking));
        const isNext = monthAndDay[typed] === other.digit && other.pauseMs <= 3_000;
        const before = line.facts.length;
        line.press(other.digit, other.pauseMs);
        const isHeard = line.facts.length > before || (line.state as Asking).wrong > 0;
        expect(isHeard).toBe(!isNext);
      }),
      { numRuns: 500 },
    );
  });
});

describe('an answer that is spoken', () => {
  /** A patient who hears the tone now. */
  const atTheTone = (): Line => {
    const line = ring(inputOf({ script: spokenScript(), identity: 'not_asked' }));
    hearOpening(line);
    line.listen();
    expect(line.heard).toEqual([BEEP]);
    return line;
  };

  test('of somebody who just hangs up is what they said by then', () => {
    const line = atTheTone();
    line.pass(4000);
    line.send({ type: 'hungUp', by: 'patient' });
    expect(line.answers()).toMatchObject([['how', { kind: 'text', spoken: { callId: 'call-1' } }]]);
    expect(line.state).toEqual({ at: 'ended', result: 'completed' });
  });

  test.each([
    ['hangs up at the tone', 'patient', 500],
    ['is cut off, nobody knows when', 'interrupted', 40_000],
  ] as const)('of somebody who %s is none', (_, by, afterMs) => {
    const line = atTheTone();
    line.pass(afterMs);
    line.send({ type: 'hungUp', by });
    expect(line.answers()).toEqual([]);
    expect(line.state).toEqual({ at: 'ended', result: 'hung_up' });
  });

  test('is a place in the recording, ended with the hash key', () => {
    const line = atTheTone();
    line.press('#', 4000);
    expect(line.answers()).toMatchObject([['how', { kind: 'text', spoken: { callId: 'call-1' } }]]);
    expect(line.heard).toContain(lines.thanks);
  });

  test('whoever wants a person instead is noted, told so, and asked again', () => {
    const line = atTheTone();
    line.press('0');
    expect(line.facts.map((fact) => fact.type)).toContain('person.wanted');
    expect(line.heard[0]).toBe(lines.personNoted);
    expect(line.heard).toContain('哪里不舒服？');
    line.listen();
    line.press('#', 4000);
    expect(line.facts).toContainEqual(expect.objectContaining({ type: 'question.answered', keys: '0#' }));
  });

  test('a star says the question again, and the tone comes after it', () => {
    const line = atTheTone();
    line.press('*');
    expect(line.heard).toContain('哪里不舒服？');
    line.listen();
    expect(line.heard).toEqual([BEEP]);
    expect(line.answers()).toEqual([]);
  });
});
