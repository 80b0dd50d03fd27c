import { expect, it } from 'vitest';
import { describeAnswer } from './describe.ts';
import { toQuestionnaireResponse } from './fhir-response.ts';
import { absentAllowed, formWith, scoredChoice } from './sample-forms.ts';

const facts = {
  id: 'r',
  version: '2',
  status: 'completed',
  patientId: 'p',
  authored: '2026-11-23T09:00:00Z',
} as const;
const sum = {
  linkId: 'total',
  type: 'integer',
  text: '总分',
  extension: [
    {
      url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
      valueExpression: { expression: '%resource.item.answer.value.ordinal().sum()' },
    },
  ],
};
const form = formWith([
  {
    linkId: 'g',
    type: 'group',
    text: '情绪',
    item: [scoredChoice('a', [0, 3]), scoredChoice('b', [0, 1], { extension: absentAllowed })],
  },
  {
    linkId: 'c',
    type: 'boolean',
    text: '发烧吗',
    enableWhen: [{ question: 'a', operator: '=', answerCoding: { code: 'a' } }],
  },
  { ...scoredChoice('d', [0, 1]), repeats: true },
  sum,
]);

it('answers nest as the questions do, disabled ones are left out, the total is computed', () => {
  const rendered = toQuestionnaireResponse(
    form,
    {
      a: { kind: 'choice', code: 'b' },
      b: { kind: 'refused' },
      c: { kind: 'boolean', value: true },
      d: { kind: 'choices', codes: ['a', 'b'] },
    },
    facts,
  );
  const coding = (code: string, display: string) => ({ valueCoding: { code, display } });
  expect(rendered).toMatchObject({
    questionnaire: 'urn:test|2',
    subject: { reference: 'Patient/p' },
    item: [
      {
        linkId: 'g',
        item: [
          { linkId: 'a', answer: [coding('b', '选项2')] },
          { linkId: 'b', answer: [{ _valueString: { extension: [{ valueCode: 'asked-declined' }] } }] },
        ],
      },
      { linkId: 'd', answer: [coding('a', '选项1'), coding('b', '选项2')] },
      { linkId: 'total', answer: [{ valueDecimal: 4 }] },
    ],
  });
});

it('an answer is told in words', () => {
  const item = form.items.find((one) => one.linkId === 'd');
  if (!item) throw new Error('no item');
  expect(describeAnswer(item, { kind: 'choices', codes: ['a', 'b'] }).zh).toBe('选项1、选项2');
  expect(describeAnswer(item, { kind: 'choices', codes: [] }).zh).toBe('都没有');
  expect(describeAnswer(item, { kind: 'dontKnow' }).zh).toBe('不清楚');
});
