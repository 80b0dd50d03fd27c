import { expect, test } from 'vitest';
import { wishWords } from './patients.ts';

test('how a wish is known is told in words: a code by its own, what somebody wrote as it stands', () => {
  expect(wishWords('keypress')).toEqual({ zh: '电话里按键', en: 'Keypress in a call' });
  expect(wishWords('出院时签字')).toEqual({ zh: '出院时签字', en: '出院时签字' });
  expect(wishWords('toString').zh).toBe('toString');
});
