import { expect, test } from 'vitest';
import { percentDone, progressParts, progressShares, wholeShare } from './progress.ts';

const counts = {
  targets: 20,
  waiting: 5,
  dialing: 3,
  talking: 2,
  done: 11,
  review: 1,
  completed: 8,
  attempts: 30,
  wantsPerson: 0,
  results: { attempts_exhausted: 2, completed: 8, refused: 1, unknown_dial: 1 },
  blocked: {},
};

test('the bar shows what was reached first, then what was not, then who talks and who waits', () => {
  expect(progressParts(counts).map(({ key, count }) => [key, count])).toEqual([
    ['completed', 8],
    ['refused', 1],
    ['unknown_dial', 1],
    ['attempts_exhausted', 2],
    ['talking', 2],
    ['ringing', 1],
    ['waiting', 5],
  ]);
});

test('parts of one colour are told apart by their pattern', () => {
  const results = { wrong_person: 1, no_valid_number: 2, attempts_exhausted: 8, partial: 2, not_verified: 1 };
  const looks = progressParts({ ...counts, results }).map(({ tone, nth }) => `${tone} ${nth}`);
  expect(new Set(looks).size).toBe(looks.length);
});

test('the parts of the bar are all patients, each once', () => {
  expect(progressParts(counts).reduce((sum, { count }) => sum + count, 0)).toBe(counts.targets);
});

test('a campaign is only wholly done when nobody is left', () => {
  const of = (completed: number, waiting: number) =>
    percentDone({
      ...counts,
      targets: completed + waiting,
      waiting,
      dialing: 0,
      talking: 0,
      review: 0,
      results: { completed },
    });
  expect([of(999, 1), of(1000, 0), of(0, 0), of(1, 999)]).toEqual([99, 100, 0, 1]);
});

test('equal counts have equal shares, and nothing or all is never claimed by rounding', () => {
  const sharesOf = (...parts: number[]) =>
    parts.map((count) =>
      wholeShare(
        count,
        parts.reduce((sum, one) => sum + one, 0),
      ),
    );
  expect(sharesOf(1, 1, 1)).toEqual([33, 33, 33]);
  expect(sharesOf(1, 1, 1, 57)).toEqual([2, 2, 2, 95]);
  expect(sharesOf(459, 541)).toEqual([46, 54]);
  expect(sharesOf(997, 1, 1, 1)).toEqual([99, 1, 1, 1]);
  expect([sharesOf(4, 0), sharesOf(0)]).toEqual([[100, 0], [0]]);
  expect(progressShares(counts).map(({ key, share }) => [key, share])).toContainEqual(['completed', 40]);
  expect(percentDone(counts)).toBe(55);
});
