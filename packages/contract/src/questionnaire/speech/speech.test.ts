import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  datePieces,
  numberPieces,
  plainName,
  sayCount,
  sayDate,
  sayDigits,
  sayName,
  sayNumber,
  sayTime,
  surnameOf,
  timePieces,
} from './index.ts';

/** Reads Chinese number words back, by their meaning alone. */
function valueOf(words: string): number {
  const digits = '零一二三四五六七八九';
  let [total, section, digit] = [0, 0, 0];
  for (const word of words.replaceAll('两', '二')) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[word];
    if (digits.includes(word)) digit = digits.indexOf(word);
    else if (unit !== undefined) {
      section += (digit === 0 && unit === 10 ? 1 : digit) * unit;
      digit = 0;
    } else {
      total = (total + section + digit) * (word === '万' ? 10_000 : 100_000_000);
      [section, digit] = [0, 0];
    }
  }
  return total + section + digit;
}

describe('numbers', () => {
  it.each([
    [0, '零'],
    [2, '二'],
    [10, '十'],
    [15, '十五'],
    [22, '二十二'],
    [105, '一百零五'],
    [110, '一百一十'],
    [200, '两百'],
    [1005, '一千零五'],
    [1015, '一千零一十五'],
    [2022, '两千零二十二'],
    [10_500, '一万零五百'],
    [20_000, '两万'],
    [120_000, '十二万'],
    [100_000_005, '一亿零五'],
    [38.5, '三十八点五'],
    [36.07, '三十六点零七'],
    [-3, '负三'],
  ])('%d is %s', (value, words) => {
    expect(sayNumber(value).join('')).toBe(words);
  });

  it('a count of two is 两', () => {
    expect(sayCount(2).join('')).toBe('两');
    expect(sayCount(12).join('')).toBe('十二');
  });

  it('mean what they were', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
        expect(valueOf(sayNumber(value).join(''))).toBe(value);
      }),
    );
  });

  it('use only pieces that were rendered before', () => {
    for (const limit of [9, 42, 99, 150, 1000, 9999, 10_000, 999_999]) {
      const pieces = new Set(numberPieces(limit, true, false));
      const value = fc.oneof(
        fc.integer({ min: 0, max: limit }),
        fc.integer({ min: 0, max: limit * 10 }).map((tenth) => tenth / 10),
      );
      fc.assert(
        fc.property(value, (one) => {
          expect(sayNumber(one).filter((piece) => !pieces.has(piece))).toEqual([]);
        }),
      );
    }
  });
});

describe('digits', () => {
  it('a mobile number is three, four, four, with 幺 for 1', () => {
    expect(sayDigits('138 0000 1234', 'phone')).toEqual(['幺三八', '零零零零', '幺二三四']);
  });

  it('elsewhere 1 is 一', () => {
    expect(sayDigits('120')).toEqual(['一二零']);
  });
});

describe('dates and times', () => {
  it.each([
    ['2026-10-03', '十月三号'],
    ['2026-02-20', '二月二十号'],
    ['2026-12-31', '十二月三十一号'],
  ])('%s is %s', (date, words) => expect(sayDate(date).join('')).toBe(words));

  it('the year is read digit by digit', () => {
    expect(sayDate('2026-10-03', { year: true }).join('')).toBe('二零二六年十月三号');
  });

  it.each([
    ['09:30', '上午九点半'],
    ['14:05', '下午两点零五分'],
    ['12:00', '中午十二点'],
    ['08:15', '早上八点一刻'],
    ['20:40', '晚上八点四十分'],
    ['00:10', '凌晨零点十分'],
  ])('%s is %s', (time, words) => expect(sayTime(time).join('')).toBe(words));

  it('use only pieces that were rendered before', () => {
    const dates = new Set(datePieces(1950, 2050));
    const times = new Set(timePieces());
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2050-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const said = sayDate(date.toISOString().slice(0, 10), { year: true });
        expect(said.filter((piece) => !dates.has(piece))).toEqual([]);
        expect(sayTime(date.toISOString().slice(11, 16)).filter((piece) => !times.has(piece))).toEqual([]);
      }),
    );
  });

  it('a day that does not exist is refused', () => {
    expect(() => sayDate('2026-02-29')).toThrow(RangeError);
  });
});

describe('names', () => {
  it.each([
    ['王桂芳', 'female', '王桂芳女士'],
    [' 王 桂芳（女）', 'female', '王桂芳女士'],
    ['张三3床', 'male', '张三先生'],
    ['阿卜杜拉·买买提', 'male', '阿卜杜拉，买买提先生'],
    ['李强', 'unknown', '李强'],
  ] as const)('%s, %s, is %s', (name, sex, said) => expect(sayName(name, sex)).toBe(said));

  it('a short address uses the family name, also one of two characters', () => {
    expect(sayName('欧阳小红', 'female', { short: true })).toBe('欧阳女士');
    expect(sayName('王桂芳', 'female', { short: true })).toBe('王女士');
    expect(surnameOf('司马')).toBe('司');
  });

  it('never say what is not a name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(plainName(text)).toMatch(/^[\p{L}\p{M}· ]*$/u);
      }),
    );
  });
});
