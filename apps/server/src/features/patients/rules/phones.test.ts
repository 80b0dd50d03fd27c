import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskPhone, maskText } from './masking.ts';
import { readPhone, splitPhones } from './phones.ts';

const read = (raw: string) => {
  const reading = readPhone(raw);
  return reading.ok ? `${reading.kind} ${reading.e164}` : reading.problem;
};

describe('a phone number as hospitals write it', () => {
  test.each([
    ['19999990001', 'mobile +8619999990001'],
    [' 199 9999 0001 ', 'mobile +8619999990001'],
    ['１９９９９９９０００１', 'mobile +8619999990001'],
    ['+86 199-9999-0001', 'mobile +8619999990001'],
    ['008619999990001', 'mobile +8619999990001'],
    ['8619999990001', 'mobile +8619999990001'],
    ['019999990001', 'mobile +8619999990001'],
    ['01019999990001', 'mobile +8619999990001'],
    ['1791119999990001', 'mobile +8619999990001'],
    ['1.9999990001E+10', 'mobile +8619999990001'],
    ['1.3900004002e10', 'mobile +8613900004002'],
    ['19999990001.0', 'mobile +8619999990001'],
    ['(010)12345678', 'landline +861012345678'],
    ['0571-12345678', 'landline +8657112345678'],
    ['+86 10 12345678', 'landline +861012345678'],
    ['4001234567', 'other +864001234567'],
  ])('%s is %s', (raw, expected) => expect(read(raw)).toBe(expected));

  test.each([
    ['1.99999E+10', 'scientific'],
    ['1.999999000E+10', 'scientific'],
    ['1.99999900012E+10', 'scientific'],
    ['1999999000a', 'letters'],
    ['无', 'letters'],
    ['0571-12345678转801', 'extension'],
    ['12345678', 'wrong-length'],
    ['87654321', 'area-code-missing'],
    ['95588', 'short-code'],
    ['199999900012', 'wrong-length'],
    ['1999999000', 'wrong-length'],
    ['--', 'unknown'],
  ])('%s is refused: %s', (raw, problem) => expect(read(raw)).toBe(problem));
});

test('several numbers in one cell are several numbers', () => {
  expect(splitPhones('19999990001/19999990002、010-12345678')).toEqual([
    '19999990001',
    '19999990002',
    '010-12345678',
  ]);
  expect(splitPhones('19999990001 19999990002')).toEqual(['19999990001', '19999990002']);
  expect(splitPhones(' 010 12345678 ')).toEqual(['010 12345678']);
});

test('every mobile number is read whatever stands between its digits, and never shown whole', () => {
  const separators = fc.constantFrom('', ' ', '-', '　');
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9999 }),
      fc.array(separators, { minLength: 10, maxLength: 10 }),
      (tail, gaps) => {
        const number = `1999999${String(tail).padStart(4, '0')}`;
        const dirty = Array.from(number, (digit, index) => digit + (gaps[index] ?? '')).join('');
        const reading = readPhone(dirty);
        expect(reading).toEqual({ ok: true, e164: `+86${number}`, kind: 'mobile' });
        expect(maskPhone(`+86${number}`)).toBe(`199****${number.slice(-4)}`);
      },
    ),
  );
});

test('no text makes reading or masking fail, and a mask hides at least half', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      readPhone(text);
      const shown = Array.from(maskText(text)).filter((character) => character !== '*').length;
      expect(shown).toBeLessThanOrEqual(Array.from(text).length / 2);
    }),
  );
});
