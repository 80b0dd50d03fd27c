import type { FormItem } from '@suifang/contract/questionnaire/index.ts';
import { expect, test } from 'vitest';
import { optionsOf } from './options.ts';

const common = { linkId: 'q', text: { zh: '', en: '' }, required: true };
const item = (rest: object) => ({ ...common, ...rest }) as FormItem;

test('the first of what can be chosen is key 1, from the tenth on there is none', () => {
  const options = Array.from({ length: 11 }, (_, index) => ({
    code: `c${index}`,
    label: { zh: `第${index}`, en: `No. ${index}` },
  }));
  const keys = optionsOf(item({ kind: 'choice', options }), 'zh').map(({ key }) => key);
  expect(keys).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', undefined, undefined]);
});

test('a scale is answered by the number itself, ten by the mouse only', () => {
  const scale = optionsOf(item({ kind: 'scale', min: 0, max: 10 }), 'zh');
  expect(scale.find(({ key }) => key === '7')?.answer).toEqual({ kind: 'number', value: 7 });
  expect(scale.at(0)?.key).toBe('0');
  expect(scale.at(-1)).toMatchObject({ label: '10', key: undefined });
});

test('a question that is not answered by one choice has no keys', () => {
  expect(optionsOf(item({ kind: 'text' }), 'zh')).toEqual([]);
});
