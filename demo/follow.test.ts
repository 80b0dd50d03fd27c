import type { Campaign, CampaignCounts } from '@suifang/contract/campaigns/api.ts';
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
  const line = (speaking: Campaign['speaking'], preparing: number) =>
    progressLine({ counts: { ...counts, blocked: { preparing } }, speaking });
  expect(line(null, 40)).toMatch(/(?:准备语音|preparing the voice) 20\/60/);
  expect(line({ spoken: 24, texts: 90 }, 60)).toMatch(/(?:准备语音|preparing the voice) 24\/90/);
});

test('the line says nothing of the voice once every sentence is there', () => {
  expect(progressLine({ counts: { ...counts, blocked: { capacity: 3 } }, speaking: null })).not.toMatch(
    /语音|voice/,
  );
});

test('in a file a line follows every ten seconds though nothing has changed, and the last news at once', () => {
  expect([isLineDue(9_000, false), isLineDue(10_000, false), isLineDue(1_000, true)]).toEqual([
    false,
    true,
    true,
  ]);
});
