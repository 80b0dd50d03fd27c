import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jainIndex } from './spread.ts';

test('evenly spread calls have the index 1, calls of one agent among four a quarter', () => {
  expect(jainIndex([5, 5, 5])).toBe(1);
  expect(jainIndex([8, 0, 0, 0])).toBe(0.25);
  expect(jainIndex([1, 2, 3])).toBeCloseTo(36 / 42);
  expect([jainIndex([]), jainIndex([0, 0])]).toEqual([undefined, undefined]);
  expect(jainIndex([7])).toBeUndefined();
});

test('the index lies between one agent who has all and all who have the same', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(500), { minLength: 1 }), (calls) => {
      const index = jainIndex(calls) ?? 1;
      return index >= 1 / calls.length - 1e-9 && index <= 1 + 1e-9;
    }),
  );
});
