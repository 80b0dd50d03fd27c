import { describe, expect, test } from 'vitest';
import type { PatientSummary, Summary } from './summary.ts';
import { townLines } from './sample.ts';
import { describeSummary } from './verdict.ts';

const summary: Summary = {
  patients: [],
  answersRecorded: 10,
  answersPressed: 11,
  callsAnswered: 5,
  callsRecorded: 5,
  recordingsShort: 0,
  agrees: false,
  holds: false,
};
const busy = /too busy for its simulated people|太忙，模拟的人/;
const lines = (more: Partial<Summary>) => describeSummary({ ...summary, ...more });

describe('answers that differ', () => {
  test('are always said to, and explained by nothing that was not measured', () => {
    const told = lines({}).join('\n');
    expect(told).toMatch(/THEY DIFFER|有不一致/);
    expect(told).not.toMatch(busy);
  });

  test.each([
    ['shorter than their calls', { recordingsShort: 3 }],
    ['missing', { callsRecorded: 4 }],
  ])('where recordings are %s too, it says next that the machine was too busy', (_, more) => {
    const told = lines(more);
    const at = told.findIndex((line) => /THEY DIFFER|有不一致/.test(line));
    expect(told[at + 1]).toMatch(busy);
  });

  test('are looked for with the numbers of the patients whose answers they are', () => {
    const patient = (number: string, agrees: boolean) => ({ patient: number, agrees }) as PatientSummary;
    const patients = [patient('M1', true), patient('M2', false), patient('M3', false)];
    const told = lines({ patients });
    expect(told.find((line) => /Who differs|不一致的患者/.test(line))).toMatch(/[:：] ?M2(, |、)M3$/);
    expect(told.join()).not.toContain('M1');
  });

  test('are not spoken of where they agree, though a recording is short', () => {
    expect(lines({ agrees: true, recordingsShort: 3 }).join('\n')).not.toMatch(/simulated people|模拟的人/);
  });
});

test('the town has fifteen lines a core, and never more than people', () => {
  expect([1, 2, 4, 64].map(townLines)).toEqual([15, 30, 60, 60]);
});
