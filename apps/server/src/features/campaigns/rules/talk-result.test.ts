import { dispositions } from '@suifang/contract/desk-call.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resultOfTalk, type Talk, TALKED_MS } from './talk-result.ts';

const talk: Talk = {
  talkedMs: 90_000,
  disposition: undefined,
  hasQuestionnaire: true,
  isAnswered: false,
  wasPromised: false,
};

describe('what a call with an agent came to', () => {
  test.each([
    [
      'a finished questionnaire is complete, whatever the agent chose',
      { isAnswered: true, disposition: 'other' },
      'completed',
    ],
    ['“completed” without its questionnaire is a talk', { disposition: 'completed' }, 'talked'],
    [
      '“completed” where nothing was to be asked',
      { disposition: 'completed', hasQuestionnaire: false },
      'completed',
    ],
    ['half of it', { disposition: 'partial' }, 'partial'],
    ['they refused', { disposition: 'refused' }, 'refused'],
    ['somebody else’s number', { disposition: 'wrong_number' }, 'wrong_person'],
    ['another person picked up: they are called again', { disposition: 'not_reached' }, 'hung_up'],
    ['a talk that was not written down', {}, 'talked'],
    ['a line that dropped at once', { talkedMs: TALKED_MS - 1 }, 'hung_up'],
    ['nobody was free', { talkedMs: 0, wasPromised: true }, 'promised'],
    ['cut off at once, and a nurse is to ring them', { talkedMs: 2_000, wasPromised: true }, 'promised'],
    ['half of it, and a nurse is to ring them', { disposition: 'partial', wasPromised: true }, 'promised'],
    [
      'hardly heard, and a nurse is to ring them',
      { disposition: 'not_reached', wasPromised: true },
      'promised',
    ],
    ['they refused before they were cut off', { disposition: 'refused', wasPromised: true }, 'refused'],
    ['they did not wait', { talkedMs: 0 }, 'hung_up'],
  ] as const)('%s', (_what, change, result) => {
    expect(resultOfTalk({ ...talk, ...change })).toBe(result);
  });

  test('a questionnaire counts as complete only when it was answered to its end', () => {
    const any = fc.record({
      talkedMs: fc.nat(600_000),
      disposition: fc.option(fc.constantFrom(...dispositions), { nil: undefined }),
      hasQuestionnaire: fc.constant(true),
      isAnswered: fc.boolean(),
      wasPromised: fc.boolean(),
    });
    fc.assert(fc.property(any, (one) => (resultOfTalk(one) === 'completed') === one.isAnswered));
  });
});
