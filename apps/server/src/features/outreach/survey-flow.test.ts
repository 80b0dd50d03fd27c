import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lines } from './lines.ts';
import { hearOpening, inputOf, items, ring, verified } from './survey-line.ts';

const yearOfBirth = { ask: [lines.askBirthYear], digits: '1952' };

describe('a questionnaire by keypress', () => {
  test('nothing about health is said before the person has proved who they are', () => {
    const line = ring(inputOf());
    const before: string[] = [...line.heard];
    hearOpening(line);
    before.push(...line.heard);
    for (const item of items) for (const text of item.say) expect(before).not.toContain(text);
    line.press('1952');
    expect(line.facts.map((fact) => fact.type)).toEqual(['identity.confirmed', 'questions.started']);
  });

  test('answers are taken, the branch follows them, and the call ends with thanks', () => {
    const line = verified();
    line.press('1');
    expect(line.heard[0]).toContain('多少度');
    line.press('39');
    expect(line.heard).toContain('您输入的是：');
    line.press('1');
    line.press('2');
    expect(line.heard).toContain(lines.thanks);
    line.listen();
    line.waitInSilence();
    expect(line.hasHungUp).toBe(true);
    line.send({ type: 'hungUp', by: 'system' });
    expect(line.answers()).toEqual([
      ['fever', { kind: 'boolean', value: true }],
      ['temperature', { kind: 'number', value: 39 }],
      ['walk', { kind: 'choice', code: 'stick' }],
    ]);
    expect(line.state).toEqual({ at: 'ended', result: 'completed' });
  });

  test('a single digit ends the question at once and cuts the prompt short', () => {
    const line = verified();
    line.press('2');
    expect(line.heard[0]).toContain('走路');
  });

  test('three wrong birth years end the call without a word about health', () => {
    const line = ring(inputOf());
    hearOpening(line);
    line.press('1953');
    expect(line.heard[0]).toBe(lines.identityWrong);
    line.press('1954');
    line.press('1955');
    expect(line.heard).toEqual([lines.identityFailed]);
    line.listen();
    line.waitInSilence();
    line.send({ type: 'hungUp', by: 'system' });
    expect(line.state).toEqual({ at: 'ended', result: 'not_verified' });
    expect(line.answers()).toEqual([]);
  });

  test('the birth year typed into the opening counts from its first digit', () => {
    const line = ring(inputOf());
    line.press('1952');
    expect(line.facts.map((fact) => fact.type)).toContain('identity.confirmed');
  });

  test('a star during the birth year asks again and does not count as a try', () => {
    const line = ring(inputOf());
    hearOpening(line);
    line.press('*');
    line.press('1952');
    expect(line.facts.map((fact) => fact.type)).toContain('identity.confirmed');
  });

  test('how to hear a question again is said once, after the identity and before the first question', () => {
    const line = ring(inputOf());
    const heard = [line.heard];
    hearOpening(line);
    heard.push(line.heard);
    expect(heard.flat()).not.toContain(lines.keysHint);
    line.press('1952');
    expect(line.heard.slice(0, 2)).toEqual([lines.thanksVerified, lines.keysHint]);
    line.listen();
    const question = line.heard;
    line.press('*');
    expect(line.heard).toEqual(question);
    line.press('2');
    expect(line.heard).not.toContain(lines.keysHint);
  });

  test('where nobody is asked who they are it is said before the first question, and where nothing is left to ask not at all', () => {
    const line = ring(inputOf({ identity: 'not_asked' }));
    hearOpening(line);
    expect(line.heard[0]).toBe(lines.keysHint);
    const answered = ring(
      inputOf({
        identity: 'not_asked',
        answers: {
          hello: { kind: 'heard' },
          fever: { kind: 'boolean', value: false },
          walk: { kind: 'choice', code: 'well' },
        },
      }),
    );
    hearOpening(answered);
    expect(answered.heard).toEqual([lines.thanks, lines.lastOptOut]);
  });

  test('silence is answered with the reason, three times at most, and what was answered stays', () => {
    const line = verified();
    line.press('2');
    line.listen();
    line.waitInSilence();
    expect(line.heard[0]).toBe(lines.noInput);
    line.listen();
    line.waitInSilence();
    line.listen();
    line.waitInSilence();
    expect(line.heard).toEqual([lines.giveUp]);
    line.send({ type: 'hungUp', by: 'patient' });
    expect(line.state).toEqual({ at: 'ended', result: 'partial' });
    expect(line.answers()).toEqual([['fever', { kind: 'boolean', value: false }]]);
  });

  test('a wrong key is explained; the third one ends the call politely', () => {
    const line = verified();
    line.press('7');
    expect(line.heard[0]).toBe('这个按键不在选项里。');
    line.press('7');
    line.press('7');
    expect(line.heard).toEqual([lines.giveUp]);
  });

  test('0 notes the wish for a person, says so, and the question goes on', () => {
    const line = verified();
    line.press('0');
    expect(line.heard[0]).toBe(lines.personNoted);
    expect(line.facts.map((fact) => fact.type)).toContain('person.wanted');
    line.press('2');
    expect(line.answers()).toHaveLength(1);
  });

  test('0 in the opening is noted and said before the identity is asked', () => {
    const line = ring(inputOf());
    line.press('0');
    expect(line.heard[0]).toBe(lines.personNoted);
  });

  test('9 in the opening asks once more; 1 then opts out for good', () => {
    const line = ring(inputOf());
    line.press('9');
    expect(line.facts).toEqual([]);
    line.press('1');
    expect(line.facts.map((fact) => fact.type)).toEqual(['patient.opted-out']);
    line.send({ type: 'hungUp', by: 'patient' });
    expect(line.state).toEqual({ at: 'ended', result: 'opted_out' });
  });

  test('a year typed too early whose first digit was lost opts nobody out', () => {
    const line = ring(inputOf());
    line.press('952', 150);
    expect(line.state.at).toBe('optingOut');
    expect(line.facts).toEqual([]);
  });

  test('9 pressed by mistake leads back to the opening', () => {
    const line = ring(inputOf());
    line.press('93');
    expect(line.state.at).toBe('opening');
  });

  test('opting out after the last question keeps the completed answers', () => {
    const line = verified();
    line.press('21');
    line.press('91');
    line.send({ type: 'hungUp', by: 'patient' });
    expect(line.state).toEqual({ at: 'ended', result: 'completed' });
    expect(line.facts.map((fact) => fact.type)).toContain('patient.opted-out');
  });

  test('the next attempt goes on at the first question that is still open', () => {
    const line = verified({ answers: { fever: { kind: 'boolean', value: false } } });
    expect(line.heard.join('')).toContain('走路');
  });

  test('after a restart the current question is said again, with the keys that were kept', () => {
    const line = verified();
    line.press('1');
    line.press('39');
    const readBack = [...line.heard];
    line.send({ type: 'resumed' });
    expect(line.heard).toEqual(readBack);
    line.press('1');
    expect(line.answers()).toHaveLength(2);
  });

  test('the late end of a sentence that was cut short does not end the next one', () => {
    const line = verified();
    const { state } = line;
    const oldTurn = state.at === 'ended' ? 0 : state.turn;
    line.press('1');
    const now = line.state;
    line.send({ type: 'played', turn: oldTurn });
    expect(line.state).toEqual(now);
  });

  test('whatever happens, the patient is either spoken to, waited for with a deadline, or the call ends', () => {
    const event = fc.oneof(
      {
        weight: 6,
        arbitrary: fc
          .constantFrom(...Array.from('0123456789*#'))
          .map((digit) => ({ kind: 'press' as const, digit })),
      },
      { weight: 3, arbitrary: fc.constant({ kind: 'listen' as const }) },
      { weight: 2, arbitrary: fc.constant({ kind: 'silence' as const }) },
      { weight: 1, arbitrary: fc.constant({ kind: 'resumed' as const }) },
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 120 }), (events) => {
        const line = ring(inputOf({ identity: { ...yearOfBirth, monthAndDay: '0912' } }));
        for (const one of events) {
          if (one.kind === 'press') line.press(one.digit);
          if (one.kind === 'listen') line.listen();
          if (one.kind === 'silence') line.waitInSilence();
          if (one.kind === 'resumed') line.send({ type: 'resumed' });
          expect(line.state.at === 'ended' || Number.isFinite(line.state.deadlineAt)).toBe(true);
        }
        // Left alone, every call comes to its end by itself.
        for (let turn = 0; turn < 60 && !line.hasHungUp; turn += 1) line.waitInSilence();
        expect(line.hasHungUp).toBe(true);
        line.send({ type: 'hungUp', by: 'system' });
        expect(line.state.at).toBe('ended');
        for (const fact of line.facts) expect(fact.type).not.toBe('flow.faulted');
      }),
      { numRuns: 500 },
    );
  });
});
