import type { CampaignCounts } from '@suifang/contract/campaigns/api.ts';
import { expect, test } from 'vitest';
import { isLineDue, progressLine } from './follow.ts';

const counts: CampaignCounts = {
  targets: 60,
  waiting: 60,
  dialing: 0,
  talking: 0,
  done: 0,
  review: 0,
  completed: 0,
  attempts: 0,
  wantsPerson: 0,
  results: {},
  blocked: {},
};

test('whoever watches the demo is told for how many patients the voice is ready while nobody rings yet', () => {
  expect(progressLine({ ...counts, blocked: { preparing: 40 } })).toMatch(
    /(?:准备语音|preparing the voice) 20\/60/,
  );
});

test('the line says nothing of the voice once every sentence is there', () => {
  expect(progressLine({ ...counts, blocked: { capacity: 3 } })).not.toMatch(/语音|voice/);
});

test('in a file a line follows every ten seconds though nothing has changed, and the last news at once', () => {
  expect([isLineDue(9_000, false), isLineDue(10_000, false), isLineDue(1_000, true)]).toEqual([
    false,
    true,
    true,
  ]);
});
