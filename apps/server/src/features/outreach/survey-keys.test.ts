import { describe, expect, test } from 'vitest';
import { BEEP } from '../../platform/speech/beep.ts';
import { lines } from './lines.ts';
import { hearOpening, inputOf, type Line, ring, spokenScript, verified } from './survey-line.ts';

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

describe('an answer that is spoken', () => {
  /** A patient who hears the tone now. */
  const atTheTone = (): Line => {
    const line = ring(inputOf({ script: spokenScript(), identity: undefined }));
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
