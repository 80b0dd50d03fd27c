import { expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import { local } from './extensions.ts';
import { formWith, integerItem, scoredChoice } from './sample-forms.ts';

const part = (url: string, value: object) => ({ url, ...value });
const rule = (id: string, severity: string, operator: string, value: object) => ({
  url: local.alertRule,
  extension: [
    part('id', { valueString: id }),
    part('severity', { valueCode: severity }),
    part('on', { valueCode: 'answer' }),
    part('operator', { valueCode: operator }),
    part('value', value),
    part('message', { valueString: id }),
  ],
});

const pain = integerItem('pain', 0, 10);
const form = formWith([
  {
    ...pain,
    extension: [
      ...(pain.extension ?? []),
      rule('pain-4', 'medium', '>=', { valueInteger: 4 }),
      rule('pain-7', 'high', '>=', { valueInteger: 7 }),
    ],
  },
  scoredChoice('signs', [0, 0], {
    repeats: true,
    extension: [
      rule('chest', 'high', '=', { valueCode: 'a' }),
      rule('wound', 'medium', '=', { valueCode: 'b' }),
    ],
  }),
]);
const rulesFor = (answers: Parameters<typeof evaluate>[1]) =>
  evaluate(form, answers).alerts.map((alert) => alert.rule);

it('one answer raises the most severe of its steps', () => {
  expect(rulesFor({ pain: { kind: 'number', value: 8 } })).toEqual(['pain-7']);
  expect(rulesFor({ pain: { kind: 'number', value: 5 } })).toEqual(['pain-4']);
});

it('several answers to one question are each told', () => {
  expect(rulesFor({ signs: { kind: 'choices', codes: ['a', 'b'] } })).toEqual(['chest', 'wound']);
});
