import { describe, expect, it } from 'vitest';
import { local, standard } from './extensions.ts';
import { type ProblemCode, questionnaireProblems } from './problems.ts';
import { readQuestionnaire } from './read.ts';
import { formWith, integerItem, questionnaireWith, scoredChoice } from './sample-forms.ts';

const yesNo = (linkId: string, more: object = {}) => ({ linkId, type: 'boolean', text: '发烧吗', ...more });
const when = (question: string, answer: object = { answerBoolean: true }) => ({
  enableWhen: [{ question, operator: '=', ...answer }],
});
const alertRule = (parts: ReadonlyArray<object>) => ({ url: local.alertRule, extension: parts });
const option = (code: string | undefined, extension: readonly object[] = []) => ({
  valueCoding: { code, display: '选项' },
  extension,
});
const choice = (linkId: string, answerOption: readonly object[], more: object = {}) => ({
  linkId,
  type: 'choice',
  text: '哪一个',
  answerOption,
  ...more,
});
const score = (expression: string) => ({
  linkId: 'total',
  type: 'decimal',
  text: '总分',
  extension: [{ url: standard.calculatedExpression, valueExpression: { expression } }],
});
const band = (code: string, min: number, max: number) => ({
  url: local.scoreBand,
  extension: [
    { url: 'code', valueCode: code },
    { url: 'label', valueString: code },
    { url: 'min', valueInteger: min },
    { url: 'max', valueInteger: max },
  ],
});

const wholeAlert = alertRule([
  { url: 'id', valueString: 'x' },
  { url: 'severity', valueCode: 'low' },
  { url: 'on', valueCode: 'answer' },
  { url: 'operator', valueCode: '=' },
  { url: 'value', valueBoolean: true },
  { url: 'message', valueString: '发烧' },
]);

const broken: ReadonlyArray<readonly [ProblemCode, string, unknown]> = [
  ['form.shape', 'it is not a questionnaire', { resourceType: 'Patient' }],
  ['form.shape', 'it has no items', questionnaireWith([])],
  [
    'form.type-unsupported',
    'it asks for a reference',
    questionnaireWith([{ linkId: 'a', type: 'reference', text: 'x' }]),
  ],
  [
    'form.type-unsupported',
    'it asks for a web address',
    questionnaireWith([{ linkId: 'a', type: 'url', text: 'x' }]),
  ],
  ['form.text-missing', 'a question has no words', questionnaireWith([{ linkId: 'a', type: 'boolean' }])],
  ['form.link-id-duplicate', 'two items share a link id', questionnaireWith([yesNo('a'), yesNo('a')])],
  ['form.options-missing', 'a choice has no options', questionnaireWith([choice('a', [])])],
  [
    'form.option-code-missing',
    'an option has no code',
    questionnaireWith([choice('a', [option(undefined)])]),
  ],
  [
    'form.option-text-missing',
    'an option has no words',
    questionnaireWith([choice('a', [{ valueCoding: { code: 'x', display: ' ' } }])]),
  ],
  [
    'form.option-code-duplicate',
    'two options share a code',
    questionnaireWith([choice('a', [option('x'), option('x')])]),
  ],
  [
    'form.option-type-unsupported',
    'an option is a date',
    questionnaireWith([choice('a', [{ valueDate: '2026-01-01' }])]),
  ],
  [
    'form.key-clash',
    'two options share a key',
    questionnaireWith([
      choice('a', [
        option('x', [{ url: local.dtmf, valueString: '1' }]),
        option('y', [{ url: local.dtmf, valueString: '1' }]),
      ]),
    ]),
  ],
  [
    'form.key-clash',
    'an option takes the key of "do not know"',
    questionnaireWith([
      choice('a', [option('x', [{ url: local.dtmf, valueString: '5' }])], {
        extension: [{ url: local.dontKnow, valueString: '5' }],
      }),
    ]),
  ],
  [
    'form.key-invalid',
    'a key is a star',
    questionnaireWith([choice('a', [option('x', [{ url: local.dtmf, valueString: '*' }])])]),
  ],
  ['form.repeats-unsupported', 'a yes or no repeats', questionnaireWith([yesNo('a', { repeats: true })])],
  [
    'form.value-set-external',
    'the options live elsewhere',
    questionnaireWith([choice('a', [], { answerValueSet: 'http://example.org/vs' })]),
  ],
  [
    'form.expression-unsupported',
    'who is asked depends on an expression',
    questionnaireWith([
      yesNo('a', {
        extension: [{ url: standard.enableWhenExpression, valueExpression: { expression: 'true' } }],
      }),
    ]),
  ],
  [
    'form.expression-unsupported',
    'a total is more than a sum',
    questionnaireWith([scoredChoice('a', [0, 1]), score('%resource.item.answer.value.ordinal().sum() * 2')]),
  ],
  ['form.range-inverted', 'the range is upside down', questionnaireWith([integerItem('a', 9, 1)])],
  [
    'form.enable-behavior-missing',
    'two conditions do not say all or any',
    questionnaireWith([
      yesNo('a'),
      yesNo('b', {
        enableWhen: [...when('a').enableWhen, ...when('a', { answerBoolean: false }).enableWhen],
      }),
    ]),
  ],
  ['form.enable-unknown', 'a condition points at nothing', questionnaireWith([yesNo('a', when('z'))])],
  ['form.enable-later', 'a condition points ahead', questionnaireWith([yesNo('a', when('b')), yesNo('b')])],
  [
    'form.enable-not-question',
    'a condition points at a text',
    questionnaireWith([{ linkId: 'a', type: 'display', text: '您好' }, yesNo('b', when('a'))]),
  ],
  [
    'form.enable-mismatch',
    'a yes or no is compared with a number',
    questionnaireWith([yesNo('a'), yesNo('b', when('a', { answerInteger: 3 }))]),
  ],
  [
    'form.enable-option-unknown',
    'a condition names an option that is not there',
    questionnaireWith([choice('a', [option('x')]), yesNo('b', when('a', { answerCoding: { code: 'y' } }))]),
  ],
  [
    'form.cycle',
    'two items wait for each other',
    questionnaireWith([yesNo('a', when('b')), yesNo('b', when('a'))]),
  ],
  ['form.cycle', 'an item waits for itself', questionnaireWith([yesNo('a', when('a'))])],
  [
    'form.cycle',
    'a group waits for an item inside it',
    questionnaireWith([{ linkId: 'g', type: 'group', ...when('a'), item: [yesNo('a')] }]),
  ],
  [
    'form.alert-invalid',
    'an alert has no message',
    questionnaireWith([yesNo('a', { extension: [alertRule([{ url: 'id', valueString: 'x' }])] })]),
  ],
  [
    'form.alert-duplicate',
    'two alerts share an id',
    questionnaireWith([yesNo('a', { extension: [wholeAlert, wholeAlert] })]),
  ],
  [
    'form.band-invalid',
    'two bands overlap',
    questionnaireWith([yesNo('a')], { extension: [band('x', 0, 5), band('y', 5, 9)] }),
  ],
];

describe('a broken questionnaire is answered with a code and a sentence', () => {
  it.each(broken)('%s when %s', (code, _reason, json) => {
    const reading = readQuestionnaire(json);
    if (reading.ok) throw new Error('it was read');
    const found = reading.problems.find((problem) => problem.code === code);
    expect(reading.problems.map((problem) => problem.code)).toContain(code);
    expect(`${found?.zh}${found?.en}`).not.toMatch(/[{}]/);
  });

  it('every code of the catalogue is covered above', () => {
    const covered = new Set<string>(broken.map(([code]) => code));
    expect(Object.keys(questionnaireProblems).filter((code) => !covered.has(code))).toEqual([]);
  });

  it('says every problem at once, each with its place', () => {
    const reading = readQuestionnaire(
      questionnaireWith([yesNo('a', when('z')), { linkId: 'b', type: 'url', text: 'x' }]),
    );
    expect(reading.ok ? [] : reading.problems.map(({ path, linkId }) => [path, linkId])).toEqual([
      ['item[1]', 'b'],
      ['item[0].enableWhen[0]', 'a'],
    ]);
  });

  const sentencesOf = (items: readonly object[]) => {
    const reading = readQuestionnaire(questionnaireWith(items));
    return reading.ok ? [] : reading.problems.map(({ code, zh, en }) => ({ code, zh, en }));
  };

  it('names the question of a condition as the editor shows it, never by its link id', () => {
    const group = { linkId: 'g', type: 'group', text: '体温', item: [yesNo('q7', { text: '发烧了吗' })] };
    const later = sentencesOf([yesNo('q1', when('q7')), group]);
    expect(later).toEqual([
      {
        code: 'form.enable-later',
        zh: '跳题条件指向后面的第 2.1 题“发烧了吗”，只能看前面的回答',
        en: 'A condition points at a later item, item 2.1 "发烧了吗"; only earlier answers are known',
      },
    ]);
    const wrongKind = sentencesOf([
      yesNo('q7', { text: '发烧了吗' }),
      yesNo('q1', when('q7', { answerString: 'x' })),
    ]);
    const circle = sentencesOf([yesNo('q7', { ...when('q1'), text: '发烧了吗' }), yesNo('q1', when('q7'))]);
    expect(wrongKind.map(({ code }) => code)).toEqual(['form.enable-mismatch']);
    expect(circle.map(({ code }) => code)).toContain('form.cycle');
    for (const { zh, en } of [...wrongKind, ...circle]) {
      expect(zh).toContain('第 1 题“发烧了吗”');
      expect(zh + en).not.toMatch(/q7|q1/);
    }
  });

  it('a condition on a deleted question says so, one on a question that is broken leaves the word to that one', () => {
    expect(sentencesOf([yesNo('a', when('q2'))])[0]?.zh).toBe(
      '跳题条件里的题目已经不在问卷里，请换一题或删掉这个条件',
    );
    const broken = { linkId: 'q2', type: 'url', text: '网址' };
    expect(sentencesOf([broken, yesNo('a', when('q2'))]).map(({ code }) => code)).toEqual([
      'form.type-unsupported',
    ]);
  });

  it('survives any JSON without throwing', () => {
    for (const json of [null, 1, 'x', [], {}, { resourceType: 'Questionnaire', item: [{ linkId: 1 }] }]) {
      expect(readQuestionnaire(json).ok).toBe(false);
    }
  });
});

describe('what authors elsewhere write is understood', () => {
  it('reads keys and scores that hang on the option or on the coding inside it', () => {
    const prefix = { url: standard.optionPrefix, valueString: '0' };
    const ordinal = { url: standard.ordinalValue, valueDecimal: 3 };
    const form = formWith([
      choice('a', [
        { valueCoding: { code: 'x', display: '从不' }, extension: [prefix, ordinal] },
        {
          valueCoding: { code: 'y', display: '每天', extension: [{ ...prefix, valueString: '1' }, ordinal] },
        },
      ]),
    ]);
    const item = form.items[0];
    expect(item?.kind === 'choice' && item.options.map(({ key, score }) => [key, score])).toEqual([
      ['0', 3],
      ['1', 3],
    ]);
  });

  it('reads options from a contained value set', () => {
    const contained = [
      {
        resourceType: 'ValueSet',
        id: 'often',
        compose: {
          include: [
            {
              system: 'urn:s',
              concept: [
                {
                  code: 'n',
                  display: 'Not at all',
                  extension: [{ url: standard.ordinalValue, valueDecimal: 0 }],
                },
              ],
            },
          ],
        },
      },
    ];
    const form = formWith([{ linkId: 'a', type: 'choice', text: 'x', answerValueSet: '#often' }], {
      contained,
    });
    const item = form.items[0];
    expect(item?.kind === 'choice' && item.options[0]).toMatchObject({
      code: 'n',
      system: 'urn:s',
      score: 0,
    });
  });

  it('adds up what a calculated total names, directly or through variables', () => {
    const variable = (name: string, linkId: string) => ({
      url: standard.variable,
      valueExpression: {
        name,
        expression: `%resource.item.where(linkId='${linkId}').answer.value.ordinal()`,
      },
    });
    const items = [scoredChoice('q1', [0, 1]), scoredChoice('q2', [0, 1]), scoredChoice('q3', [0, 1])];
    const sum = score('iif(%a.exists(), %a, 0) + iif(%b.exists(), %b, 0)');
    const form = formWith([...items, sum], { extension: [variable('a', 'q1'), variable('b', 'q2')] });
    expect(form.scored).toEqual(['q1', 'q2']);
    const without = formWith([
      ...items,
      score("%resource.item.where(linkId!='q3').answer.value.weight().sum()"),
    ]);
    expect(without.scored).toEqual(['q1', 'q2']);
  });

  it('reads both languages, whichever the questionnaire was written in', () => {
    const translation = (lang: string, content: string) => ({
      extension: [
        {
          url: standard.translation,
          extension: [
            { url: 'lang', valueCode: lang },
            { url: 'content', valueString: content },
          ],
        },
      ],
    });
    const chinese = formWith([yesNo('a', { text: '发烧吗', _text: translation('en', 'Fever?') })]);
    expect(chinese.items[0]?.text).toEqual({ zh: '发烧吗', en: 'Fever?' });
    const english = formWith([yesNo('a', { text: 'Fever?', _text: translation('zh-CN', '发烧吗') })], {
      language: 'en',
    });
    expect(english.items[0]?.text).toEqual({ zh: '发烧吗', en: 'Fever?' });
  });
});
