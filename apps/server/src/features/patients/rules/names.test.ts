import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gramsOf, normalizeName, searchTermsOf } from './names.ts';
import { checkDigitOf, readNationalId } from './national-id.ts';

describe('names', () => {
  test('forms write spaces into names, and three kinds of middle dots', () => {
    expect(normalizeName(' 王　芳 ')).toBe('王芳');
    expect(normalizeName('阿依古丽•买买提')).toBe('阿依古丽·买买提');
    expect(normalizeName('Anna   Smith')).toBe('Anna Smith');
  });
  test('a number is no name', () => {
    expect(normalizeName('12345')).toBeUndefined();
    expect(normalizeName('  ')).toBeUndefined();
  });
  test('a surname is read as a surname, and found by its other readings too', () => {
    const terms = searchTermsOf('单雄信');
    expect([terms.pinyin, terms.initials]).toEqual(['shanxiongxin', 'sxx']);
    expect(terms.grams).toEqual(expect.arrayContaining(['单', '雄信', 'dan', 'danxiong', 'dxx', 'c']));
    expect(searchTermsOf('曾小明').pinyin).toBe('zengxiaoming');
    expect(searchTermsOf('欧阳修').initials).toBe('oyx');
    expect(searchTermsOf('吕布').grams).toContain('lub');
    expect(searchTermsOf('Anna Smith')).toMatchObject({ pinyin: 'annasmith', initials: 'as' });
    expect(searchTermsOf('Anna Smith').grams).toContain('smi');
  });
  test('every part of a Chinese name of one or two characters is among its pieces', () => {
    expect(gramsOf('王桂芳')).toEqual(['王', '王桂', '桂', '桂芳', '芳']);
  });
});

describe('identity cards', () => {
  const withCheckDigit = (first17: string) => first17 + checkDigitOf(first17);
  test('a sound number tells the birth date and the sex', () => {
    expect(readNationalId(withCheckDigit('11010519491231002'))).toEqual({
      value: '11010519491231002X',
      warning: undefined,
      birthDate: '1949-12-31',
      sex: 'female',
    });
  });
  test('a wrong one is kept with a warning and tells nothing', () => {
    expect(readNationalId('110105194912310021')).toMatchObject({
      warning: 'check-digit',
      birthDate: undefined,
    });
    expect(readNationalId(withCheckDigit('11010519490231002'))).toMatchObject({ warning: 'birth-date' });
    expect(readNationalId('110105491231002')).toMatchObject({ warning: 'length' });
  });
  test('one wrong digit never passes', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 17, maxLength: 17 });
    fc.assert(
      fc.property(digits, fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (list, at, by) => {
        const sound = withCheckDigit(list.join(''));
        const wrong = list.with(at, ((list[at] ?? 0) + by) % 10).join('') + sound.charAt(17);
        expect(readNationalId(wrong).warning).toBe('check-digit');
      }),
    );
  });
});
