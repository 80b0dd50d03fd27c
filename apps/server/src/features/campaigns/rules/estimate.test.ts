import { defaultSettings } from '@suifang/contract/campaigns/settings.ts';
import { describe, expect, test } from 'vitest';
import { estimate, type History } from './estimate.ts';

const at = (text: string) => Date.parse(`${text}:00+08:00`);
const minute = 60_000;
const period = {
  schedule: defaultSettings.schedule,
  calendar: { days: new Map<string, 'holiday' | 'workday'>() },
  startsAt: undefined,
  endsAt: undefined,
};
const half: History = { answerShare: 0.5, answeredMs: 2 * minute, unansweredMs: minute };
const plan = { targets: 100, maxAttempts: 2, concurrency: 10, callsPerSecond: 10, period };
/** A Tuesday in the morning hours. */
const now = at('2026-11-24T09:00');

describe('how long a campaign takes', () => {
  test('each patient is dialled until one answers or the maximum is reached', () => {
    // 100 first dials, 50 second ones.
    expect(estimate(plan, half, now).attempts).toBe(150);
    expect(estimate({ ...plan, maxAttempts: 1 }, half, now).attempts).toBe(100);
    expect(estimate(plan, { ...half, answerShare: 0 }, now).attempts).toBe(200);
    expect(estimate(plan, { ...half, answerShare: 1 }, now).attempts).toBe(100);
  });

  test('the lines are busy for the answered and the unanswered dials together', () => {
    // 75 answered of two minutes, 75 not of one: 225 minutes on ten lines.
    expect(estimate(plan, half, now).finishesAt).toBe(now + 22.5 * minute);
  });

  test('calls per second hold it up when they are fewer than the lines could take', () => {
    expect(estimate({ ...plan, callsPerSecond: 0.05 }, half, now).finishesAt).toBe(now + 50 * minute);
  });

  test('what does not fit before noon goes on in the afternoon', () => {
    const late = at('2026-11-24T11:20');
    expect(estimate(plan, half, late).finishesAt).toBe(at('2026-11-24T14:30') + 12.5 * minute);
  });

  test('a campaign that ends too soon is not through', () => {
    const ends = { ...plan, period: { ...period, endsAt: now + 20 * minute } };
    expect(estimate(ends, half, now)).toEqual({ attempts: 150, finishesAt: undefined });
  });

  test('nobody to call is through at once', () => {
    expect(estimate({ ...plan, targets: 0 }, half, now)).toEqual({ attempts: 0, finishesAt: now });
  });
});
