import { describe, expect, test } from 'vitest';
import { judge, type PatientSummary } from './summary.ts';

const answered: PatientSummary = {
  patient: 'M20260001',
  persona: 'willing',
  attempts: 1,
  outcome: 'answered',
  result: 'completed',
  answers: { pain: { value: { kind: 'number', value: 3 }, keys: '3' } },
  pressed: { pain: { value: { kind: 'number', value: 3 }, keys: '3' } },
  keysPressed: '1938 3',
  callMs: [60_000],
  recordingMs: [59_400],
  agrees: true,
};
const unreached: PatientSummary = {
  ...answered,
  persona: 'never-answers',
  answers: {},
  pressed: {},
  callMs: [],
  recordingMs: [],
};

describe('the verdict of the demo', () => {
  test('holds when every answer is the one pressed and every call is recorded whole', () => {
    expect(judge([answered, unreached])).toEqual({
      answersRecorded: 1,
      answersPressed: 1,
      callsAnswered: 1,
      callsRecorded: 1,
      recordingsShort: 0,
      agrees: true,
      holds: true,
    });
  });

  test('tells of recordings that are noticeably shorter, as the page of the call does', () => {
    const call = answered.callMs[0] ?? 0;
    expect(judge([answered, { ...answered, recordingMs: [call - 3_000] }])).toMatchObject({
      callsRecorded: 2,
      recordingsShort: 1,
      holds: true,
    });
  });

  test('does not hold when nobody answered anything', () => {
    expect(judge([unreached])).toMatchObject({ agrees: false, holds: false });
  });

  test('does not hold when an answer differs', () => {
    expect(judge([answered, { ...answered, agrees: false }])).toMatchObject({ agrees: false, holds: false });
  });

  test.each([
    ['is missing', [null]],
    ['is cut off', [20_000]],
    ['goes on after the call', [90_000]],
  ])('does not hold when a recording %s', (_, recordingMs) => {
    expect(judge([answered, { ...answered, recordingMs }])).toMatchObject({ agrees: true, holds: false });
  });
});
