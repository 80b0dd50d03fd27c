import { defaultSettings } from '@suifang/contract/campaigns/settings.ts';
import { outcomes } from '@suifang/contract/campaigns/outcomes.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AttemptEnded, type ConversationResult, decideNext, type RetryPolicy } from './retry.ts';
import { isOpen } from './schedule.ts';

const at = (text: string) => Date.parse(`${text}+08:00`);
const policy: RetryPolicy = {
  maxAttempts: 5,
  retryRules: defaultSettings.retryRules,
  period: {
    schedule: defaultSettings.schedule,
    calendar: { days: new Map() },
    startsAt: undefined,
    endsAt: undefined,
  },
};
const ended = (more: Partial<AttemptEnded>): AttemptEnded => ({
  outcome: 'no_answer',
  result: undefined,
  attempts: 1,
  sameOutcome: 1,
  endedAt: at('2026-11-23T09:00:00'),
  phoneId: 'own',
  phones: ['own', 'daughter'],
  ...more,
});

describe('what follows an attempt', () => {
  test('no answer in the morning is tried again in the afternoon on the next number', () => {
    expect(decideNext(policy, ended({}))).toEqual({
      kind: 'again',
      at: at('2026-11-23T14:30:00'),
      phoneId: 'daughter',
    });
  });

  test('busy is tried again on the same number, later each time', () => {
    const busy = (sameOutcome: number) =>
      decideNext(policy, ended({ outcome: 'busy', sameOutcome, attempts: sameOutcome }));
    expect(busy(1)).toEqual({ kind: 'again', at: at('2026-11-23T09:10:00'), phoneId: 'own' });
    expect(busy(3)).toEqual({ kind: 'again', at: at('2026-11-23T09:40:00'), phoneId: 'own' });
  });

  test('an invalid number goes on with the family member; with nobody left it ends', () => {
    expect(decideNext(policy, ended({ outcome: 'invalid_number', phones: ['daughter'] }))).toMatchObject({
      kind: 'again',
      phoneId: 'daughter',
    });
    expect(decideNext(policy, ended({ outcome: 'invalid_number', phones: [] }))).toEqual({
      kind: 'done',
      result: 'no_valid_number',
    });
  });

  test('a partial answer is resumed, and stays partial when the attempts are used up', () => {
    const partial = { outcome: 'answered', result: 'partial' } as const;
    expect(decideNext(policy, ended(partial))).toMatchObject({ kind: 'again', phoneId: 'own' });
    expect(decideNext(policy, ended({ ...partial, attempts: 5 }))).toEqual({
      kind: 'done',
      result: 'partial',
    });
  });

  test('a dial whose truth is unknown is never repeated by itself', () => {
    expect(decideNext(policy, ended({ outcome: 'unknown' }))).toEqual({ kind: 'review' });
  });

  test('for every outcome and moment: inside permitted hours, not before the delay, not past the end, not over the maximum', () => {
    const results: Array<ConversationResult | undefined> = [
      undefined,
      'completed',
      'partial',
      'refused',
      'opted_out',
      'not_verified',
      'wrong_person',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...outcomes),
        fc.constantFrom(...results),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 0, max: 30 * 86_400_000 }),
        fc.option(fc.integer({ min: 1, max: 30 * 86_400_000 }), { nil: undefined }),
        (outcome, result, attempts, sameOutcome, offset, length) => {
          const endedAt = at('2026-01-01T00:00:00') + offset;
          const endsAt = length === undefined ? undefined : endedAt + length;
          const limited = { ...policy, period: { ...policy.period, endsAt } };
          const next = decideNext(limited, ended({ outcome, result, attempts, sameOutcome, endedAt }));
          if (next.kind !== 'again') return;
          const rule = policy.retryRules.find((candidate) => candidate.outcome === outcome);
          expect(rule).toBeDefined();
          expect(isOpen(limited.period, next.at)).toBe(true);
          expect(next.at).toBeGreaterThanOrEqual(endedAt + (rule?.delayMs ?? 0));
          expect(next.at).toBeLessThan(endsAt ?? Number.POSITIVE_INFINITY);
          expect(attempts).toBeLessThan(policy.maxAttempts);
          expect(sameOutcome).toBeLessThanOrEqual(rule?.maxRetries ?? 0);
        },
      ),
    );
  });
});
