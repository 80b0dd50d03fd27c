import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from './answer.ts';
import { evaluate } from './evaluate.ts';
import { local } from './extensions.ts';
import { absentAllowed, formWith, integerItem, scoredChoice } from './sample-forms.ts';

const part = (url: string, value: object) => ({ url, ...value });
const alert = (id: string, on: string, operator: string, value: object) => ({
  url: local.alertRule,
  extension: [
    part('id', { valueString: id }),
    part('severity', { valueCode: 'high' }),
    part('on', { valueCode: on }),
    part('operator', { valueCode: operator }),
    part('value', value),
    part('message', { valueString: '请尽快联系' }),
  ],
});
const band = (code: string, min: number, max: number) => ({
  url: local.scoreBand,
  extension: [
    part('code', { valueCode: code }),
    part('label', { valueString: code }),
    part('min', { valueInteger: min }),
    part('max', { valueInteger: max }),
  ],
});
const pick = (code: string) => ({ kind: 'choice', code }) as const;
const onlyIf = (question: string, code: string) => ({
  enableWhen: [{ question, operator: '=', answerCoding: { code } }],
});

describe('following a questionnaire', () => {
  const form = formWith([
    { linkId: 'hello', type: 'display', text: '您好' },
    scoredChoice('a', [0, 1], { required: true, extension: absentAllowed }),
    scoredChoice('b', [0, 5], {
      required: true,
      ...onlyIf('a', 'b'),
      extension: [alert('r', 'answer', '=', { valueCode: 'b' })],
    }),
    {
      linkId: 'g',
      type: 'group',
      text: '伤口',
      ...onlyIf('b', 'b'),
      item: [{ linkId: 'c', type: 'boolean', text: '红吗' }],
    },
    { linkId: 'bye', type: 'display', text: '再见' },
  ]);

  it('goes from one open question to the next and skips what a branch leaves out', () => {
    expect(evaluate(form, {}).next).toBe('a');
    expect(evaluate(form, { a: pick('a') })).toMatchObject({
      next: undefined,
      status: 'complete',
      missingRequired: [],
    });
    expect(evaluate(form, { a: pick('b') })).toMatchObject({ next: 'b', missingRequired: ['b'] });
    expect(evaluate(form, { a: pick('b'), b: pick('b') })).toMatchObject({ next: 'c', status: 'complete' });
  });

  it('by voice, texts are told in their place and only once', () => {
    const heard = { kind: 'heard' } as const;
    expect(evaluate(form, {}, 'voice').next).toBe('hello');
    expect(evaluate(form, { hello: heard }, 'voice').next).toBe('a');
    expect(evaluate(form, { hello: heard, a: pick('a') }, 'voice').next).toBe('bye');
    expect(evaluate(form, { hello: heard, a: pick('a'), bye: heard }, 'voice').next).toBeUndefined();
  });

  it('resumed in another call, says the heading of open questions again but no greeting that was passed', () => {
    const before = { a: pick('b'), b: pick('b') };
    expect(evaluate(form, before, 'voice').next).toBe('g');
    expect(evaluate(form, { ...before, c: { kind: 'boolean', value: true } }, 'voice').next).toBe('bye');
  });

  it('a disabled answer counts for nothing: no score, no alert, no branch', () => {
    const stale = { a: pick('a'), b: pick('b'), c: { kind: 'boolean', value: true } } as const;
    const result = evaluate(form, stale);
    expect(result).toMatchObject({ score: 0, alerts: [], next: undefined });
    expect(result.enabled).not.toContain('c');
  });

  it('an answer that is changed back enables the old answer again', () => {
    expect(evaluate(form, { a: pick('b'), b: pick('b') })).toMatchObject({
      score: 6,
      alerts: [{ rule: 'r', linkId: 'b' }],
    });
  });

  it('"do not know" answers the question but opens no branch', () => {
    const result = evaluate(form, { a: { kind: 'dontKnow' } });
    expect(result).toMatchObject({ next: undefined, missingRequired: [], score: undefined, band: undefined });
  });

  it('"do not know" can be branched on by its own name', () => {
    const coding = {
      system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
      code: 'asked-unknown',
    };
    const ask = formWith([
      { linkId: 'a', type: 'boolean', text: '吃药了吗', extension: absentAllowed },
      {
        linkId: 'b',
        type: 'boolean',
        text: '家人知道吗',
        enableWhen: [{ question: 'a', operator: '=', answerCoding: coding }],
      },
    ]);
    expect(evaluate(ask, { a: { kind: 'dontKnow' } }).next).toBe('b');
    expect(evaluate(ask, { a: { kind: 'refused' } }).next).toBeUndefined();
  });
});

describe('scores', () => {
  const items = [
    scoredChoice('a', [0, 1, 2, 3]),
    scoredChoice('b', [0, 1, 2, 3], { extension: [alert('b1', 'score', '>=', { valueInteger: 1 })] }),
  ];
  const extension = [
    band('low', 0, 2),
    band('high', 3, 6),
    alert('total', 'score', '>=', { valueInteger: 3 }),
    alert('high', 'band', '=', { valueCode: 'high' }),
    alert('small', 'score', '<', { valueInteger: 2 }),
  ];
  const form = formWith(items, { extension });
  const rules = (answers: Answers) => evaluate(form, answers).alerts.map((one) => one.rule);

  it('gives a band only when every scored item was answered with an option', () => {
    expect(evaluate(form, { a: pick('d') })).toMatchObject({ score: 3, band: undefined });
    expect(evaluate(form, { a: pick('d'), b: pick('a') }).band?.code).toBe('high');
    expect(evaluate(form, { a: pick('d'), b: { kind: 'refused' } }).band).toBeUndefined();
  });

  it('raises a floor as soon as it is passed, a ceiling only at the end', () => {
    expect(rules({ a: pick('d') })).toEqual(['total']);
    expect(rules({ a: pick('a') })).toEqual([]);
    expect(rules({ a: pick('a'), b: pick('a') })).toEqual(['small']);
  });

  it('raises an alert on the score of one item', () => {
    expect(rules({ b: pick('a') })).toEqual([]);
    expect(rules({ b: pick('b') })).toEqual(['b1']);
  });
});

describe('for any answers', () => {
  const form = formWith([
    scoredChoice('a', [0, 1, 2]),
    scoredChoice('b', [0, 4], onlyIf('a', 'b')),
    integerItem('c', 0, 10, {
      enableWhen: [{ question: 'b', operator: 'exists', answerBoolean: true }],
      required: true,
    }),
    scoredChoice('d', [1, 2], {
      enableBehavior: 'any',
      enableWhen: [
        { question: 'c', operator: '>=', answerInteger: 7 },
        { question: 'a', operator: '!=', answerCoding: { code: 'a' } },
      ],
    }),
  ]);
  const choice = fc.constantFrom('a', 'b', 'c').map(pick);
  const answers = fc.record(
    {
      a: choice,
      b: choice,
      c: fc.record({ kind: fc.constant('number' as const), value: fc.integer({ min: 0, max: 10 }) }),
      d: choice,
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Answers>;

  it('removing the answers of disabled items changes nothing', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const full = evaluate(form, given);
        const kept = Object.fromEntries(
          Object.entries(given).filter(([linkId]) => full.enabled.includes(linkId)),
        );
        expect(evaluate(form, kept)).toEqual(full);
      }),
    );
  });

  it('the next question is enabled and open, and answering it is progress', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { next, enabled } = evaluate(form, given);
        if (next === undefined) return;
        expect(enabled).toContain(next);
        const after = evaluate(form, { ...given, [next]: { kind: 'refused' } });
        expect(after.next === undefined || enabled.indexOf(after.next) !== enabled.indexOf(next)).toBe(true);
      }),
    );
  });
});
