import { expect, test } from 'vitest';
import { isInRange, readNumber } from './number-range.ts';

test('what is typed is read as it stands, also from a Chinese keyboard, and nothing is made of what is no number', () => {
  expect(['12', '１２', '0.5', '3.', '', 'abc', '1e3', '12路', '-1'].map(readNumber)).toEqual([
    12,
    12,
    0.5,
    3,
    null,
    Number.NaN,
    Number.NaN,
    Number.NaN,
    -1,
  ]);
});

test('a number beyond its range is refused and not moved into it', () => {
  const range = { min: 1, max: 500 };
  expect([1, 500, 0, 501, 2.5, null, Number.NaN].map((value) => isInRange(value, range))).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
  expect(isInRange(2.5, { ...range, isWhole: false })).toBe(true);
});
