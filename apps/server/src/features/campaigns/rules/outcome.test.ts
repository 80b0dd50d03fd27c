import { describe, expect, test } from 'vitest';
import { defaultOutcomeRules } from './outcome-defaults.ts';
import { classify, type Observation } from './outcome.ts';

const seen = (more: Partial<Observation>): Observation => ({
  trunkId: 'ims',
  cause: 0,
  sipCode: undefined,
  ringingSeen: false,
  earlyMediaSeen: false,
  ...more,
});
const classified = (more: Partial<Observation>) => classify(defaultOutcomeRules, seen(more));

describe('the outcome of a dial, as measured on a carrier trunk', () => {
  test.each([
    ['busy', { cause: 17, sipCode: 486 }],
    ['no_answer', { cause: 19, sipCode: 480, ringingSeen: true }],
    ['no_answer', { cause: 16, sipCode: 487, ringingSeen: true }],
    ['rejected', { cause: 21, sipCode: 403, ringingSeen: true }],
    ['rejected', { cause: 21, sipCode: 603, ringingSeen: true }],
    ['line_fault', { cause: 34, sipCode: 503 }],
    ['invalid_number', { cause: 1, sipCode: 404, earlyMediaSeen: true }],
    ['powered_off', { cause: 20, sipCode: 480, earlyMediaSeen: true }],
    ['powered_off', { cause: 19, sipCode: 480, earlyMediaSeen: true }],
    ['suspended', { cause: 21, sipCode: 403, earlyMediaSeen: true }],
  ] as const)('%s', (outcome, observation) => {
    expect(classified(observation)).toBe(outcome);
  });

  test('the same code means not answered when the phone rang, and switched off when only an announcement was heard', () => {
    expect(classified({ cause: 19, sipCode: 480, ringingSeen: true, earlyMediaSeen: true })).toBe(
      'no_answer',
    );
    expect(classified({ cause: 19, sipCode: 480, earlyMediaSeen: true })).toBe('powered_off');
  });

  test('a rule for one trunk stands before the general ones and leaves other trunks alone', () => {
    const rules = [
      {
        trunkId: 'pbx',
        cause: null,
        sipCode: 404,
        ringingSeen: null,
        earlyMediaSeen: null,
        outcome: 'suspended' as const,
      },
      ...defaultOutcomeRules,
    ];
    expect(classify(rules, seen({ trunkId: 'pbx', sipCode: 404 }))).toBe('suspended');
    expect(classify(rules, seen({ sipCode: 404 }))).toBe('invalid_number');
  });

  test('an end that no rule knows: it rang, so it was not answered; it never rang, so the line was at fault', () => {
    expect(classify([], seen({ cause: 127, ringingSeen: true }))).toBe('no_answer');
    expect(classify([], seen({ cause: 127 }))).toBe('line_fault');
  });
});
