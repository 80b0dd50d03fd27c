import { describe, expect, test } from 'vitest';
import { dayDoubts, isSuspicionOnly, nameDoubts } from './plausible.ts';

const today = '2026-11-27';
const doubts = (days: Parameters<typeof dayDoubts>[0]) =>
  dayDoubts(days, today).map(({ day, code }) => `${day} ${code}${isSuspicionOnly(code) ? '?' : ''}`);

describe('a name', () => {
  test.each([
    ['=1+1', ['name-formula']],
    ['+8613900000000', ['name-formula']],
    ['-王芳', ['name-formula']],
    ['@SUM(A1)', ['name-formula']],
    ['\t=cmd', ['name-formula']],
    ["'=cmd", ['name-formula']],
    ['＝王芳', ['name-formula']],
    ['王芳 HYPERLINK("http://a")', ['name-formula']],
    ["王芳hyperlink ('a')", ['name-formula']],
    ['cmd|calc!A0', ['name-formula']],
    ['\t王桂芳', ['name-tab']],
    ['王桂芳 \n', ['name-tab']],
    ['王桂芳2', ['name-digits']],
    ['王桂芳２', ['name-digits']],
    ['王桂芳', []],
    [' 王桂芳 ', []],
    ['王芳（小）', []],
    ['Anna-Maria (Annie) O’Neil', []],
    ['阿卜杜拉·买买提', []],
  ])('written %j is doubted for %j', (given, expected) => expect(nameDoubts(given)).toEqual(expected));
});

describe('the days of a patient', () => {
  test.each([
    [{ birth: today }, []],
    [{ birth: '2026-11-28' }, ['birth birth-future']],
    [{ birth: '1916-11-28' }, []],
    [{ birth: '1916-11-27' }, ['birth age-unlikely?']],
    [{ birth: '1905-11-28' }, ['birth age-unlikely?']],
    [{ birth: '1905-11-27' }, ['birth age-impossible']],
    [{ birth: '1890-01-01', deceased: '1970-01-01' }, []],
    [{ discharged: today }, []],
    [{ discharged: '2026-11-28' }, ['discharged discharge-future']],
    [{ admitted: '2026-11-20', discharged: '2026-11-19' }, ['discharged discharge-before-admission']],
    [{ admitted: '2026-11-20', discharged: '2026-11-20' }, []],
    [{ birth: '2020-05-05', discharged: '2020-05-04' }, ['discharged before-birth']],
    [{ birth: '2020-05-05', admitted: '2019-05-05', operated: '2020-05-05' }, ['admitted before-birth']],
    [{ admitted: '2026-12-27' }, ['admitted date-ahead?']],
    [{ admitted: '2026-12-28' }, ['admitted date-far-ahead']],
    [{ visited: '2027-11-27', operated: '2026-11-28' }, ['visited date-far-ahead', 'operated date-ahead?']],
  ])('%j are doubted for %j', (days, expected) => expect(doubts(days)).toEqual(expected));
});
