import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from './answer.ts';
import { evaluate } from './evaluate.ts';
import { standard } from './extensions.ts';
import { lint } from './lint.ts';
import { readQuestionnaire } from './read.ts';
import { questionnaireWith } from './sample-forms.ts';
import { voiceScript } from './voice.ts';

/** PHQ-9 as two well-known tools write it: nine items, four options each, a computed total. */

const items = [
  '44250-9',
  '44255-8',
  '44259-0',
  '44254-1',
  '44251-7',
  '44258-2',
  '44252-5',
  '44253-3',
  '44260-8',
];
const often = [
  ['LA6568-5', 'Not at all'],
  ['LA6569-3', 'Several days'],
  ['LA6570-1', 'More than half the days'],
  ['LA6571-9', 'Nearly every day'],
] as const;
const read = (json: unknown) => {
  const reading = readQuestionnaire(json);
  if (!reading.ok) throw new Error(reading.problems.map(({ en }) => en).join('; '));
  return reading.form;
};
const every = (linkIds: readonly string[], code: string): Answers =>
  Object.fromEntries(linkIds.map((linkId): [string, Answer] => [linkId, { kind: 'choice', code }]));

describe('as LHC-Forms exports it', () => {
  const help = {
    linkId: '/44250-9-help',
    type: 'display',
    text: 'Over the past 2 weeks',
    extension: [
      {
        url: standard.itemControl,
        valueCodeableConcept: { text: 'Help-Button', coding: [{ system: 'x', code: 'help' }] },
      },
    ],
  };
  const choice = (code: string) => ({
    type: 'choice',
    linkId: `/${code}`,
    code: [{ system: 'http://loinc.org', code }],
    text: `Item ${code}`,
    required: false,
    extension: [{ url: standard.itemControl, valueCodeableConcept: { coding: [{ code: 'drop-down' }] } }],
    answerOption: often.map(([value, display], index) => ({
      extension: [
        { url: standard.optionPrefix, valueString: String(index) },
        { url: standard.ordinalValue, valueDecimal: index },
      ],
      valueCoding: { code: value, display },
    })),
    ...(code === '44250-9' ? { item: [help] } : {}),
  });
  const names = 'abcdefghi'.split('');
  const variable = (code: string, index: number) => ({
    url: standard.variable,
    valueExpression: {
      name: names[index],
      language: 'text/fhirpath',
      expression:
        `%questionnaire.item.where(linkId = '/${code}').answerOption.where(valueCoding.code=` +
        `%resource.item.where(linkId = '/${code}').answer.valueCoding.code)` +
        `.extension.where(url='${standard.ordinalValue}').valueDecimal`,
    },
  });
  const total = {
    type: 'decimal',
    linkId: '/39156-5',
    text: 'Total score',
    extension: [
      ...items.map(variable),
      {
        url: standard.variable,
        valueExpression: { name: 'any', expression: names.map((name) => `%${name}.exists()`).join(' or ') },
      },
      {
        url: standard.calculatedExpression,
        valueExpression: {
          description: 'Total score calculation',
          expression: `iif(%any, ${names.map((name) => `iif(%${name}.exists(), %${name}, 0)`).join(' + ')}, {})`,
        },
      },
    ],
  };
  const difficulty = { ...choice('69722-7'), text: 'How difficult' };
  const form = read(questionnaireWith([...items.map(choice), total, difficulty], { language: 'en-US' }));

  it('adds up the nine items and leaves out the tenth', () => {
    expect(form.scored).toEqual(items.map((code) => `/${code}`));
    const answers = every([...form.scored, '/69722-7'], 'LA6571-9');
    expect(evaluate(form, answers).score).toBe(27);
  });

  it('takes its prefixes as keys, 0 among them, and says what will be hard by phone', () => {
    const [first] = voiceScript(form);
    expect(first?.input).toMatchObject({
      collect: 'single',
      keys: { '0': { code: 'LA6568-5' }, '3': { code: 'LA6571-9' } },
    });
    const codes = lint(form)
      .filter(({ linkId }) => linkId === '/44250-9')
      .map(({ code }) => code);
    expect(codes).toEqual(['not-chinese', 'zero-is-an-answer']);
  });

  it('neither asks for the total nor reads out the help of a screen', () => {
    expect(voiceScript(form).map(({ linkId }) => linkId)).toEqual(
      [...items, '69722-7'].map((code) => `/${code}`),
    );
  });
});

describe('as the SDC guide shows it', () => {
  const contained = [
    {
      resourceType: 'ValueSet',
      id: 'VSPHQ9',
      compose: {
        include: [
          {
            system: 'urn:phq9',
            concept: often.map(([, display], index) => ({
              code: display.replaceAll(' ', '-'),
              display,
              extension: [{ url: standard.itemWeight, valueDecimal: index }],
            })),
          },
        ],
      },
    },
  ];
  const question = (_code: string, index: number) => ({
    linkId: `H1/T1/Q${index + 1}`,
    type: 'choice',
    text: `Question ${index + 1}`,
    answerValueSet: '#VSPHQ9',
  });
  const total = {
    linkId: 'H1/TS',
    type: 'quantity',
    text: 'Total',
    extension: [
      {
        url: standard.calculatedExpression,
        valueExpression: { expression: "%resource.item.where(linkId!='H1/TS').answer.value.weight().sum()" },
      },
    ],
  };
  const group = {
    linkId: 'H1/T1',
    type: 'group',
    text: 'Over the last two weeks',
    item: [...items.map(question), total],
  };

  it('weighs the concepts of the contained value set', () => {
    const form = read(questionnaireWith([group], { contained, language: 'en' }));
    expect(form.scored).toHaveLength(9);
    expect(evaluate(form, every(form.scored, 'More-than-half-the-days')).score).toBe(18);
  });
});
