import { expect, test } from 'vitest';
import { en, zh } from './words.ts';

type Words = { [key: string]: string | Words };

function keysOf(words: Words, prefix = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${prefix}${key}`] : keysOf(value, `${prefix}${key}.`),
  );
}

function textsOf(words: Words): string[] {
  return Object.values(words).flatMap((value) => (typeof value === 'string' ? [value] : textsOf(value)));
}

const blanks = (text: string): string[] => [...text.matchAll(/\{\{\w+\}\}/g)].map(([blank]) => blank).sort();

test('Chinese and English say the same things', () => {
  expect(keysOf(en)).toEqual(keysOf(zh));
});

test('both languages fill in the same blanks', () => {
  const chinese = textsOf(zh);
  const wrong = textsOf(en).filter(
    (text, index) => blanks(text).join() !== blanks(chinese[index] ?? '').join(),
  );
  expect(wrong).toEqual([]);
});

// A word the patient hears may stay Chinese.
test('nothing is left empty or in the other language', () => {
  expect(textsOf(zh).filter((text) => text.trim() === '')).toEqual([]);
  expect(textsOf(en).filter((text) => text.trim() === '' || /[\u4e00-\u9fff]{3}/.test(text))).toEqual([]);
});
