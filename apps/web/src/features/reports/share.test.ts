import { expect, test } from 'vitest';
import { shareText } from './share.ts';

test('a share says nothing where there is nothing to share', () => {
  expect(shareText(0, 0)).toBe('—');
});

test('a share is short, and exact where it is small', () => {
  expect([shareText(0, 40), shareText(1, 40), shareText(13, 40), shareText(40, 40)]).toEqual([
    '0%',
    '2.5%',
    '33%',
    '100%',
  ]);
});

test('rounding never makes nothing or all out of some', () => {
  expect(shareText(1, 100_000)).toBe('<0.1%');
  expect(shareText(99_999, 100_000)).toBe('>99.9%');
});
