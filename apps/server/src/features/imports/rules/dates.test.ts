import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf } from './cells.ts';
import { fromSerial, readDate } from './dates.ts';

const sheet = { isText: false, is1904: false };
const text = { isText: true, is1904: false };
const read = (cell: string | number | Date, kind = sheet) => {
  const reading = readDate(cell, kind);
  return reading.ok ? reading.day : reading.problem;
};

describe('a date', () => {
  test.each([
    ['2024-3-5', '2024-03-05'],
    ['2024/03/05', '2024-03-05'],
    ['2024.3.5', '2024-03-05'],
    ['2024年3月5日', '2024-03-05'],
    ['２０２４年３月５日', '2024-03-05'],
    ['20240305', '2024-03-05'],
    ['2024-03-05 14:05:09', '2024-03-05'],
    ['2024-03-05T23:30:00Z', '2024-03-06'],
    ['20240305140509', '2024-03-05'],
    ['2024-02-30', 'date-impossible'],
    ['20241305', 'date-impossible'],
    ['1850-02-03', 'date-long-ago'],
    ['1850-02-30', 'date-impossible'],
    ['2101-02-03', 'date-far-off'],
    ['2024-03-05 25:00', 'date-impossible'],
    ['3/5/2024', 'date-ambiguous'],
    ['24-3-5', 'date-ambiguous'],
    ['昨天', 'date-unreadable'],
    ['45356', 'date-unreadable'],
  ])('written %s is %s', (written, expected) => expect(read(written, text)).toBe(expected));

  test('has its time in the hospital at UTC+8', () => {
    expect(readDate('2024年3月5日 14:05', text)).toMatchObject({ at: new Date('2024-03-05T06:05:00Z') });
  });

  test('as a serial number is the same day in both systems of spreadsheets', () => {
    expect(read(45_356)).toBe('2024-03-05');
    expect(read(45_356 - 1462, { isText: false, is1904: true })).toBe('2024-03-05');
    expect([read(1), read(59), read(60), read(61)]).toEqual([
      '1900-01-01',
      '1900-02-28',
      'date-impossible',
      '1900-03-01',
    ]);
    expect(read(20_240_305)).toBe('2024-03-05');
    const sheet = { isText: false, is1904: false };
    expect(readDate(45_356, sheet)).toMatchObject({ isSerial: true });
    expect(readDate(20_240_305, sheet)).not.toHaveProperty('isSerial');
    expect(readDate(new Date('2024-03-05T00:00:00Z'), sheet)).not.toHaveProperty('isSerial');
  });

  test('goes through a serial number unharmed, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 73_050 }), fc.boolean(), (serial, is1904) => {
        const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
        const reading = fromSerial(is1904 ? serial - 1462 : serial, is1904);
        expect(reading.ok ? reading.day : reading.problem).toBe(
          is1904 && serial <= 1462 ? 'date-impossible' : day,
        );
      }),
    );
  });

  test('is never guessed and never makes reading fail', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 30 }), fc.double(), fc.date({ noInvalidDate: false })),
        (cell) => {
          const reading = readDate(cell, sheet);
          if (reading.ok) expect(reading.day).toMatch(/^(18[89]|19|20|2100)\d*-\d\d-\d\d$/);
        },
      ),
    );
  });
});

test('a number keeps every digit or is told to have lost some', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 19n }), (digits) => {
      const read = textOf(Number(digits));
      expect(read.ok ? read.text : read.problem).toBe(
        digits <= 999_999_999_999_999n ? String(digits) : 'rounded',
      );
    }),
  );
  expect([textOf('1.38E+10'), textOf('5E+05')].map((one) => (one.ok ? one.text : one.problem))).toEqual([
    'scientific',
    'scientific',
  ]);
  expect(textOf('1.3900004002E+10')).toEqual({ ok: true, text: '13900004002', isRestored: true });
  expect(textOf('1.10105188001010017E+17')).toEqual({ ok: false, problem: 'scientific' });
  expect(textOf("'+8619999990001")).toEqual({ ok: true, text: '+8619999990001' });
});
