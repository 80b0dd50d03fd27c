import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate, readSerialDate } from './dates.ts';

describe('a date as hospitals write it', () => {
  test.each(['1958-03-04', '1958/3/4', '1958.03.04', '1958年3月4日', '19580304', '１９５８-03-04 08:30:00'])(
    '%s is one and the same day',
    (text) => expect(readDate(text)).toEqual({ date: '1958-03-04' }),
  );

  test.each([
    ['', 'empty'],
    ['58-03-04', 'two-digit-year'],
    ['1958-02-29', 'impossible'],
    ['1958-13-01', 'impossible'],
    ['0001-01-01', 'impossible'],
    ['不详', 'not-a-date'],
    ['03/04/1958', 'not-a-date'],
  ])('%s is refused as %s', (text, problem) => expect(readDate(text)).toEqual({ problem }));
});

describe('a day as a spreadsheet counts it', () => {
  test('the two calendars of spreadsheets are four years and a day apart', () => {
    expect(readSerialDate(21_248, 1900)).toEqual({ date: '1958-03-04' });
    expect(readSerialDate(21_248 - 1462, 1904)).toEqual({ date: '1958-03-04' });
  });

  test('the 29 February 1900 that never was is no day, and the days beside it follow each other', () => {
    expect(readSerialDate(59, 1900)).toEqual({ date: '1900-02-28' });
    expect(readSerialDate(60, 1900)).toEqual({ problem: 'impossible' });
    expect(readSerialDate(61, 1900)).toEqual({ date: '1900-03-01' });
  });
});

const day = fc
  .date({ min: new Date('1880-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('every day is read back whatever stands between its parts', () => {
  fc.assert(
    fc.property(day, fc.constantFrom('-', '/', '.', ''), (date, between) => {
      expect(readDate(date.replaceAll('-', between))).toEqual({ date });
    }),
  );
});

test('no text makes reading fail, and what is read is a real day', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const reading = readDate(text);
      if ('date' in reading) expect(new Date(reading.date).toISOString().slice(0, 10)).toBe(reading.date);
    }),
  );
});
