import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from './answer.ts';
import { checkAnswer } from './answer.ts';
import { standard } from './extensions.ts';
import type { Form } from './form.ts';
import { type Interpretation, interpretKeys, onInputPause, onNoInput } from './interpret.ts';
import { absentAllowed, formWith, integerItem, scoredChoice } from './sample-forms.ts';
import { type VoiceItem, voiceScript } from './voice.ts';
import { voiceTexts } from './voice-texts.ts';

const only = (form: Form): VoiceItem => {
  const [item] = voiceScript(form);
  if (!item) throw new Error('nothing to say');
  return item;
};
const voiced = (item: object) => only(formWith([item]));

/** Presses keys one after another, as a call does. `~` is a pause long enough to count. */
function press(item: VoiceItem, keys: string): Interpretation {
  let kept = '';
  let last: Interpretation = { kind: 'ignored', keys: '' };
  for (const key of keys) {
    last = key === '~' ? onInputPause(item, kept) : interpretKeys(item, kept + key);
    if ('keys' in last) kept = last.keys;
    if (last.kind === 'answer' || last.kind === 'person') return last;
  }
  return last;
}
const answered = (answer: Answer) => ({ kind: 'answer', answer });
const number = (value: number) => answered({ kind: 'number', value });

describe('a choice', () => {
  const item = voiced(scoredChoice('a', [0, 1, 2], { extension: absentAllowed }));

  it('names the key after each option, one sentence each', () => {
    expect(item.say).toEqual([
      '题目a。',
      '选项1，请按1。',
      '选项2，请按2。',
      '选项3，请按3。',
      '不清楚，请按8。',
      '不想回答，请按9。',
    ]);
  });

  it('is answered by one key at once', () => {
    expect(press(item, '2')).toEqual(answered({ kind: 'choice', code: 'b' }));
    expect(press(item, '8')).toEqual(answered({ kind: 'dontKnow' }));
    expect(press(item, '9')).toEqual(answered({ kind: 'refused' }));
  });

  it('says why a wrong key is wrong and asks again', () => {
    expect(press(item, '7')).toMatchObject({
      kind: 'invalid',
      reason: 'notOffered',
      say: ['这个按键不在选项里。', ...item.say],
    });
  });

  it('repeats on star, calls a person on zero, and forgives the hash of the question before', () => {
    expect(press(item, '*')).toMatchObject({ kind: 'repeat', say: item.say });
    expect(press(item, '0')).toEqual({ kind: 'person' });
    expect(press(item, '#')).toMatchObject({ kind: 'ignored' });
  });

  it('takes zero as an answer where the author made it one', () => {
    const zero = {
      valueCoding: { code: 'n', display: '没有' },
      extension: [{ url: standard.optionPrefix, valueString: '0' }],
    };
    const item = voiced({ linkId: 'a', type: 'choice', text: '多久', answerOption: [zero] });
    expect(press(item, '0')).toEqual(answered({ kind: 'choice', code: 'n' }));
    expect(item.zeroAsksForPerson).toBe(false);
  });

  it('with more options than keys is read in pages', () => {
    const item = voiced(
      scoredChoice(
        'a',
        Array.from({ length: 12 }, (_, index) => index),
      ),
    );
    expect(press(item, '9')).toMatchObject({
      kind: 'more',
      say: ['选项9，请按1。', '选项10，请按2。', '选项11，请按3。', '选项12，请按4。'],
    });
    expect(press(item, '92')).toEqual(answered({ kind: 'choice', code: 'j' }));
    expect(press(item, '98')).toMatchObject({ kind: 'invalid', keys: '9' });
  });

  it('of several is asked option by option', () => {
    const item = voiced({ ...scoredChoice('a', [0, 0, 0]), repeats: true });
    expect(press(item, '1')).toMatchObject({ kind: 'more', say: ['选项2，是请按1，不是请按2。'] });
    expect(press(item, '13*')).toMatchObject({ kind: 'repeat', say: ['选项2，是请按1，不是请按2。'] });
    expect(press(item, '121')).toEqual(answered({ kind: 'choices', codes: ['a', 'c'] }));
    expect(press(item, '222')).toEqual(answered({ kind: 'choices', codes: [] }));
  });
});

describe('a scale from 0 to 10', () => {
  const item = voiced(integerItem('a', 0, 10));

  it('takes 0 and 2 to 9 at once, and waits after 1', () => {
    expect(press(item, '0')).toEqual(number(0));
    expect(press(item, '7')).toEqual(number(7));
    expect(press(item, '1')).toMatchObject({ kind: 'more', keys: '1', pauseMs: 1500 });
    expect(press(item, '1~')).toEqual(number(1));
    expect(press(item, '1#')).toEqual(number(1));
    expect(press(item, '10')).toEqual(number(10));
  });

  it('refuses what is beyond ten and says the range', () => {
    expect(press(item, '12')).toMatchObject({
      kind: 'invalid',
      reason: 'outOfRange',
      say: ['请输入0到10之间的数。', ...item.say],
    });
  });
});

describe('a scale below ten is a single key', () => {
  it('without 0 keeps 0 for a person', () => {
    const item = voiced(integerItem('a', 1, 5));
    expect(press(item, '5')).toEqual(number(5));
    expect(press(item, '0')).toEqual({ kind: 'person' });
    expect(press(item, '6')).toMatchObject({ kind: 'invalid' });
  });
});

describe('a number', () => {
  const decimal = voiced({
    linkId: 'a',
    type: 'decimal',
    text: '今天的体温',
    extension: [
      { url: standard.minValue, valueDecimal: 34 },
      { url: standard.maxValue, valueDecimal: 43 },
      { url: standard.unit, valueCoding: { code: 'Cel', display: '度' } },
      ...absentAllowed,
    ],
  });

  it('is read back and confirmed', () => {
    expect(press(decimal, '38*5#')).toMatchObject({
      kind: 'more',
      say: ['您输入的是：', '三十八', '点五', '度', '正确请按1，重新输入请按2。'],
    });
    expect(press(decimal, '38*5#1')).toEqual(number(38.5));
    expect(press(decimal, '38*5#239#1')).toEqual(number(39));
  });

  it('counts as finished after a pause', () => {
    expect(press(decimal, '38~1')).toEqual(number(38));
  });

  it('out of range is said with the range', () => {
    expect(press(decimal, '50#')).toMatchObject({
      kind: 'invalid',
      reason: 'outOfRange',
      keys: '',
      say: ['请输入34到43之间的数。', ...decimal.say],
    });
  });

  it('is left out by two hashes, never by the one of the question before', () => {
    expect(press(decimal, '#')).toMatchObject({ kind: 'ignored' });
    expect(press(decimal, '#37#1')).toEqual(number(37));
    expect(press(decimal, '##')).toEqual(answered({ kind: 'dontKnow' }));
  });

  it('repeats on star before the first digit, and reads back again on star afterwards', () => {
    expect(press(decimal, '*')).toMatchObject({ kind: 'repeat', say: decimal.say });
    expect(press(decimal, '38#*')).toMatchObject({
      kind: 'repeat',
      say: ['您输入的是：', '三十八', '度', '正确请按1，重新输入请按2。'],
    });
  });

  it('nothing pressed during the read-back plays the read-back again', () => {
    expect(onNoInput(decimal, '38#').say).toEqual([
      '没有听到您的按键。',
      '您输入的是：',
      '三十八',
      '度',
      '正确请按1，重新输入请按2。',
    ]);
  });

  it('ends by itself when no digit can follow', () => {
    const item = voiced(integerItem('a', 0, 300));
    expect(press(item, '120')).toMatchObject({ kind: 'more', keys: '120#' });
    expect(press(item, '120#')).toMatchObject({ kind: 'ignored', keys: '120#' });
    expect(press(item, '120#1')).toEqual(number(120));
  });
});

describe('a date', () => {
  const item = voiced({ linkId: 'a', type: 'date', text: '哪一天复查' });

  it('is eight digits, read back', () => {
    expect(press(item, '20261003')).toMatchObject({
      kind: 'more',
      say: ['您输入的是：', '二零', '二六年', '十月', '三号', '正确请按1，重新输入请按2。'],
    });
    expect(press(item, '202610031')).toEqual(answered({ kind: 'date', value: '2026-10-03' }));
  });

  it('that does not exist is refused', () => {
    expect(press(item, '20260230')).toMatchObject({ kind: 'invalid', reason: 'notADate' });
    expect(press(item, '2026~')).toMatchObject({ kind: 'invalid', reason: 'notADate' });
  });

  it('of a year in which nobody lives is a slip, and nothing of it is said', () => {
    expect(press(item, '70000605')).toMatchObject({ kind: 'invalid', reason: 'outOfRange' });
  });
});

it('telephone numbers are said digit by digit, amounts are not', () => {
  const item = voiced({ linkId: 'a', type: 'display', text: '请打120，或者拨打12356。每天走3000步' });
  expect(item.say).toEqual(['请打幺二零，或者拨打幺二三五六。每天走3000步。']);
});

it('a spoken answer ends with hash', () => {
  const item = voiced({ linkId: 'a', type: 'text', text: '您还有什么想说的', extension: absentAllowed });
  expect(press(item, '#')).toEqual({ kind: 'endRecording' });
  expect(press(item, '9')).toEqual(answered({ kind: 'refused' }));
});

describe('whatever is pressed on whatever question', () => {
  const items = [
    scoredChoice('a', [0, 1, 2], { extension: absentAllowed }),
    { ...scoredChoice('b', [0, 1]), repeats: true },
    scoredChoice(
      'c',
      Array.from({ length: 14 }, () => 1),
    ),
    integerItem('d', 0, 10),
    integerItem('e', 2, 8),
    integerItem('f', 5, 250, { required: true }),
    { linkId: 'g', type: 'date', text: '哪天', extension: absentAllowed },
    { linkId: 'h', type: 'time', text: '几点' },
    { linkId: 'i', type: 'boolean', text: '发烧吗' },
    { linkId: 'j', type: 'decimal', text: '体温' },
    { linkId: 'k', type: 'display', text: '您好' },
    { linkId: 'l', type: 'text', text: '说说' },
  ];
  const form = formWith(items);
  const script = voiceScript(form);
  const rendered = new Set(voiceTexts(script));
  const keys = fc.string({ unit: fc.constantFrom(...'0123456789*#~'.split('')), maxLength: 24 });

  it('an answer always fits its question, and everything said was rendered before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...script), keys, (item, pressed) => {
        const result = press(item, pressed);
        const target = form.items.find((one) => one.linkId === item.linkId);
        if (result.kind === 'answer' && target) expect(checkAnswer(target, result.answer)).toBeUndefined();
        const said = 'say' in result ? result.say : [];
        expect(said.filter((text) => !rendered.has(text))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('a call taken up again from the stored keys goes on exactly as it would have', () => {
    fc.assert(
      fc.property(fc.constantFrom(...script), keys, (item, pressed) => {
        const copy = JSON.parse(JSON.stringify(item)) as VoiceItem;
        expect(press(copy, pressed)).toEqual(press(item, pressed));
      }),
    );
  });
});
