import { expect, test } from 'vitest';
import { percentDone, progressParts, progressShares, wholeShares } from './progress.ts';

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

test('the shares add up to 100, and to what the head says', () => {
  expect(wholeShares([1, 1, 1])).toEqual([34, 33, 33]);
  expect(wholeShares([459, 541])).toEqual([46, 54]);
  expect(wholeShares([997, 1, 1, 1])).toEqual([97, 1, 1, 1]);
  const shares = progressShares(counts);
  expect(shares.reduce((sum, { share }) => sum + share, 0)).toBe(100);
  expect(percentDone(counts)).toBe(55);
});
