import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lines } from './lines.ts';
import { surveyFlow } from './survey-flow.ts';
import { hidesDigits } from './survey-identity.ts';
import { inputOf, type Line, ring } from './survey-line.ts';

/** Digits by which somebody is recognised, typed unasked while the voice still says who is calling. */

const recognisedBy = (digits: string) => inputOf({ identity: { ask: [lines.askIdTail], digits } });
const factsOf = (line: Line) => line.facts.map(({ type }) => type);
const SLOWLY_MS = 2_500;

describe('digits typed into the opening', () => {
  test.each([
    ['0712', 'a person is not wanted'],
    ['7012', 'it is no wrong number'],
    ['9012', 'nobody opts out'],
    ['9112', 'nor by the 1 that confirms it'],
    ['9991', 'nor by a 9 again'],
    ['9123', 'nor is anything refused'],
    ['911*', 'nor is the opening asked for again by an X'],
  ])('prove who it is, in one go and slowly: %s, and %s', (digits) => {
    for (const pace of [150, SLOWLY_MS]) {
      const line = ring(recognisedBy(digits));
      line.press(digits, pace);
      expect(factsOf(line)).toEqual(['identity.confirmed', 'questions.started']);
    }
  });

  test('count although the question about opting out was waited out in between', () => {
    const line = ring(recognisedBy('9712'));
    line.press('9');
    line.waitInSilence();
    expect(line.state.at).toBe('opening');
    line.press('712');
    expect(factsOf(line)).toEqual(['identity.confirmed', 'questions.started']);
  });

  test('are written down nowhere, not even in the state', () => {
    const line = ring(recognisedBy('9112'));
    line.press('91');
    expect(JSON.stringify(line.state)).not.toMatch(/"9|91/);
  });
});

describe('who wants no more calls', () => {
  test.each(['9012', '1952', '9512'])('presses 9 and 1, also when recognised by %s', (digits) => {
    const line = ring(recognisedBy(digits));
    line.press('9', SLOWLY_MS);
    line.press('1', SLOWLY_MS);
    expect(factsOf(line)).toEqual(['patient.opted-out']);
  });

  test('and is recognised by 912..: is asked again after 9 and 1, and confirms with 1', () => {
    const line = ring(recognisedBy('9123'));
    line.press('91', SLOWLY_MS);
    expect(factsOf(line)).toEqual([]);
    expect(line.heard).toEqual([lines.askOptOut]);
    line.press('1', SLOWLY_MS);
    expect(factsOf(line)).toEqual(['patient.opted-out']);
  });

  test('or only not this time, and is recognised by 92..: confirms that as well', () => {
    const line = ring(recognisedBy('9234'));
    line.press('922', SLOWLY_MS);
    expect(factsOf(line)).toEqual(['patient.refused']);
  });
});

test('typed ahead at any pace, an identity opts nobody out, wants no person and is no wrong number, and stands nowhere in clear', () => {
  const digit = fc.constantFrom(...Array.from('0123456789'));
  // The hard ones begin with a key of the opening and go on with one of the question about opting out.
  const identity = fc.oneof(
    fc.array(digit, { minLength: 4, maxLength: 4 }),
    fc
      .tuple(
        fc.constantFrom('9', '0', '7'),
        fc.constantFrom('1', '2', '3', '9'),
        fc.constantFrom('1', '9', '0'),
        fc.constantFrom('1', '2', '*'),
      )
      .map((four) => [...four]),
  );
  const between = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 50, max: 9_000 }) },
    { weight: 2, arbitrary: fc.constantFrom('said' as const, 'waited' as const, 'resumed' as const) },
  );
  const pace = fc.array(fc.array(between, { maxLength: 3 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(identity, pace, (digits, pauses) => {
      const input = recognisedBy(digits.join(''));
      const line = ring(input);
      const inClear: string[] = [];
      for (const [index, key] of digits.entries()) {
        for (const pause of pauses[index] ?? []) {
          if (typeof pause === 'number') line.pass(pause);
          if (pause === 'said') line.listen();
          if (pause === 'waited') line.waitInSilence();
          if (pause === 'resumed') line.send({ type: 'resumed' });
        }
        const { state, now } = line;
        const event = { type: 'digit', digit: key } as const;
        const { state: next, effects, facts } = surveyFlow.step(input, state, event, now);
        // Only a key that changes something is written.
        const isWritten = next !== state || effects.length > 0 || facts.length > 0;
        if (isWritten && !hidesDigits(state, {}, now)) inClear.push(`${key} while ${state.at}`);
        line.send(event);
      }
      const wishes = ['patient.opted-out', 'patient.refused', 'person.wanted', 'number.wrong-person'];
      expect([...inClear, ...factsOf(line).filter((type) => wishes.includes(type))]).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
