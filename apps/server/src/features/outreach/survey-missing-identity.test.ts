import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lines } from './lines.ts';
import type { SurveyInput } from './survey-states.ts';
import { hearOpening, inputOf, items, type Line, ring } from './survey-line.ts';

const asksAboutHealth = (line: Line) =>
  items.some(({ say }) => say.some((text) => line.heard.includes(text))) ||
  line.facts.some(({ type }) => type === 'questions.started');

/** What the patient or the clock does, and a restart after which the database says something else. */
const happens = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .constantFrom(...Array.from('0123456789*#'))
      .map((digit) => (line: Line) => line.press(digit)),
  },
  { weight: 3, arbitrary: fc.constant((line: Line) => line.listen()) },
  { weight: 2, arbitrary: fc.constant((line: Line) => line.waitInSilence()) },
  { weight: 1, arbitrary: fc.constant((line: Line) => line.send({ type: 'resumed' })) },
);
const toTheEnd = (line: Line): void => {
  for (let turn = 0; turn < 60 && !line.hasHungUp; turn += 1) line.waitInSilence();
  line.send({ type: 'hungUp', by: 'system' });
};

test('who must be recognised by what the hospital does not know is told so after the opening, and asked nothing', () => {
  const line = ring(inputOf({ identity: 'missing' }));
  hearOpening(line);
  expect(line.heard).toEqual([lines.identityFailed]);
  toTheEnd(line);
  expect(line.state).toMatchObject({ at: 'ended', result: 'not_verified' });
  expect(line.facts.map(({ type }) => type)).toEqual(['identity.failed', 'conversation.ended']);
});

test('without data to recognise them by nobody is ever asked about their health, whatever they press', () => {
  fc.assert(
    fc.property(fc.array(happens, { maxLength: 60 }), (all) => {
      const line = ring(inputOf({ identity: 'missing' }));
      for (const happen of all) {
        happen(line);
        expect(asksAboutHealth(line)).toBe(false);
      }
      toTheEnd(line);
      expect(asksAboutHealth(line)).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('data that is lost in the middle of a call opens it to nobody who has not been recognised before', () => {
  const lost: Partial<SurveyInput> = { identity: 'missing' };
  fc.assert(
    fc.property(
      fc.array(happens, { maxLength: 20 }),
      fc.array(happens, { maxLength: 40 }),
      (before, after) => {
        const line = ring(inputOf());
        for (const happen of before) happen(line);
        fc.pre(!asksAboutHealth(line));
        line.takeUpWith(lost);
        for (const happen of after) happen(line);
        toTheEnd(line);
        expect(asksAboutHealth(line)).toBe(false);
      },
    ),
    { numRuns: 500 },
  );
});

test('who has been recognised is asked on, though the data is lost meanwhile', () => {
  const line = ring(inputOf());
  hearOpening(line);
  line.press('1952');
  line.listen();
  const question = line.heard;
  line.takeUpWith({ identity: 'missing' });
  expect(question.length).toBeGreaterThan(0);
  expect(line.state).toMatchObject({ at: 'asking', isVerified: true });
});
