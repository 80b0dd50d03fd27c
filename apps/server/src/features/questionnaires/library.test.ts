import {
  type Answer,
  type Answers,
  type Channel,
  evaluate,
  type Form,
  lint,
  readQuestionnaire,
  voiceScript,
} from '@suifang/contract/questionnaire/index.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { readLibrary } from './library.ts';

const forms = new Map<string, Form>();
beforeAll(async () => {
  for (const shipped of await readLibrary()) {
    const reading = readQuestionnaire(shipped);
    if (!reading.ok) throw new Error(reading.problems[0]?.en);
    forms.set(reading.form.url.split(':').at(-1) ?? '', reading.form);
  }
});
const formOf = (name: string): Form => {
  const form = forms.get(name);
  if (!form) throw new Error(`${name} does not ship`);
  return form;
};
const rules = (name: string, answers: Answers) =>
  evaluate(formOf(name), answers).alerts.map(({ rule, severity }) => `${severity} ${rule}`);
const pick = (code: string): Answer => ({ kind: 'choice', code });

describe('every shipped questionnaire', () => {
  it('can be asked by phone to its end, in Chinese, in both languages on screen', () => {
    for (const form of forms.values()) {
      const cannot = lint(form).filter(
        ({ level, code }) => level === 'cannot' || code === 'not-chinese' || code === 'no-key-left',
      );
      expect(cannot).toEqual([]);
      expect(form.items.filter(({ text }) => text.en === text.zh).map(({ linkId }) => linkId)).toEqual([]);
    }
  });

  it('never takes more than five keys to choose from besides "do not know" and "rather not say"', () => {
    for (const item of [...forms.values()].flatMap(voiceScript)) {
      if (item.input.collect !== 'single') continue;
      const options = Object.values(item.input.keys).filter(({ kind }) => kind === 'choice');
      expect(options.length).toBeLessThanOrEqual(5);
    }
  });

  it('comes to an end whatever is answered', () => {
    for (const form of forms.values()) {
      for (const channel of ['voice', 'agent'] as Channel[]) {
        let answers: Answers = {};
        for (let turn = 0; turn <= form.items.length; turn += 1) {
          const { next } = evaluate(form, answers, channel);
          if (next === undefined) break;
          const item = form.items.find((one) => one.linkId === next);
          const isText = item?.kind === 'display' || item?.kind === 'group';
          answers = { ...answers, [next]: isText ? { kind: 'heard' } : { kind: 'refused' } };
        }
        expect(evaluate(form, answers, channel).next).toBeUndefined();
      }
    }
  });
});

describe('PHQ-9', () => {
  const never = 'LA6568-5';
  const several = 'LA6569-3';
  const daily = 'LA6571-9';
  const all = (code: string): Answers =>
    Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`phq9-${index + 1}`, pick(code)]));

  it('adds up nine items from 0 to 3, with the usual bands', () => {
    expect(evaluate(formOf('phq-9'), all(never))).toMatchObject({
      score: 0,
      band: { code: 'minimal' },
      alerts: [],
    });
    expect(evaluate(formOf('phq-9'), all(daily))).toMatchObject({ score: 27, band: { code: 'severe' } });
    expect(evaluate(formOf('phq-9'), { ...all(several), 'phq9-9': pick(never) })).toMatchObject({
      score: 8,
      band: { code: 'mild' },
    });
  });

  it('any thought of death is a high alert at once, whatever the total', () => {
    expect(rules('phq-9', { 'phq9-9': pick(several) })).toEqual(['high phq9-self-harm']);
    expect(evaluate(formOf('phq-9'), { 'phq9-9': pick(several) }, 'voice').enabled).toContain('phq9-care');
  });

  it('declining that question is not the same as saying no', () => {
    expect(rules('phq-9', { 'phq9-9': { kind: 'refused' } })).toEqual(['medium phq9-self-harm-refused']);
    expect(rules('phq-9', { 'phq9-9': pick(never) })).toEqual([]);
  });
});

describe('after discharge', () => {
  it('chest pain or breathlessness is a high alert and is told to come in now', () => {
    const danger: Answers = { danger: { kind: 'boolean', value: true } };
    expect(rules('discharge-general', danger)).toEqual(['high danger']);
    expect(evaluate(formOf('discharge-general'), danger).enabled).toContain('danger-advice');
  });

  it('the temperature is asked only after a fever, and a high one is a high alert', () => {
    const fever: Answers = { fever: { kind: 'boolean', value: true } };
    expect(evaluate(formOf('post-surgery'), {}).enabled).not.toContain('temperature');
    expect(evaluate(formOf('post-surgery'), fever).enabled).toContain('temperature');
    expect(rules('post-surgery', { ...fever, temperature: { kind: 'number', value: 39 } })).toEqual([
      'medium fever',
      'high high-fever',
    ]);
  });
});

it('a dissatisfied patient is called back', () => {
  const items = ['doctor', 'nurse', 'explain', 'ward', 'meals', 'guidance'];
  const answers = Object.fromEntries(items.map((linkId) => [linkId, pick('level-2')]));
  expect(evaluate(formOf('inpatient-satisfaction'), answers)).toMatchObject({
    score: 12,
    band: { code: 'low' },
  });
  expect(rules('inpatient-satisfaction', answers)).toContain('medium low-total');
});
