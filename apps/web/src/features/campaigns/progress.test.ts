import { expect, test } from 'vitest';
import { percentDone, progressParts } from './progress.ts';

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

test('the parts of the bar are all patients, each once', () => {
  expect(progressParts(counts).reduce((sum, { count }) => sum + count, 0)).toBe(counts.targets);
});

test('a campaign is only wholly done when nobody is left', () => {
  expect(percentDone({ done: 999, targets: 1000 })).toBe(99);
  expect(percentDone({ done: 1000, targets: 1000 })).toBe(100);
  expect(percentDone({ done: 0, targets: 0 })).toBe(0);
});
