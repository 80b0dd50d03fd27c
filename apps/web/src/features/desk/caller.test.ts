import { expect, test } from 'vitest';
import type { DeskCallCandidatesItem } from '../../api/__generated__/model/index.ts';
import { callerOf } from './caller.ts';

const person = (id: string): DeskCallCandidatesItem => ({
  id,
  name: id,
  sex: 'female',
  birthDate: null,
  owner: 'self',
  contact: null,
});
const [mother, daughter] = [person('mother'), person('daughter')];

test('a number of one person is that person', () => {
  expect(callerOf({ patientId: null, candidates: [mother] })).toEqual({ is: 'known', patient: mother });
});

test('a number that a family shares is nobody in particular until somebody chooses', () => {
  const candidates = [mother, daughter];
  expect(callerOf({ patientId: null, candidates })).toEqual({ is: 'one-of', candidates });
  expect(callerOf({ patientId: 'daughter', candidates })).toEqual({ is: 'known', patient: daughter });
});

test('a number in no record is unknown', () => {
  expect(callerOf({ patientId: null, candidates: [] })).toEqual({ is: 'unknown' });
});
