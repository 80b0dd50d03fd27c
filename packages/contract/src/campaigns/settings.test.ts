import { describe, expect, test } from 'vitest';
import { defaultSettings, givenCampaignSettings, Window } from './settings.ts';

describe('a span of a day', () => {
  test('ends at midnight at the latest, which is 24:00', () => {
    expect(Window.safeParse({ from: '00:00', to: '24:00' }).success).toBe(true);
    expect(Window.safeParse({ from: '23:30', to: '23:59' }).success).toBe(true);
    for (const to of ['24:01', '24:30', '24:59', '25:00', '9:00'])
      expect(Window.safeParse({ from: '08:00', to }).success, to).toBe(false);
    expect(Window.safeParse({ from: '24:00', to: '24:00' }).success).toBe(false);
  });

  test('that ends before it begins, or at once, is told which of the two is wrong', () => {
    for (const to of ['08:00', '07:30']) {
      const { error } = Window.safeParse({ from: '08:00', to });
      expect(error?.issues).toMatchObject([{ path: ['to'], params: { zh: '结束要晚于开始' } }]);
    }
  });
});

describe('the settings that somebody gives a campaign', () => {
  const faults = (more: object) =>
    givenCampaignSettings.safeParse({ ...defaultSettings, ...more }).error?.issues.map(({ path }) => path) ??
    [];

  test('are right as a new one starts from them', () => {
    expect(faults({})).toEqual([]);
  });

  test('have a span somewhere in the week', () => {
    for (const weekdays of [{}, { 1: [], 7: [] }])
      expect(faults({ schedule: { ...defaultSettings.schedule, weekdays } })).toEqual([
        ['schedule', 'weekdays'],
      ]);
    expect(
      faults({
        schedule: { ...defaultSettings.schedule, weekdays: { 7: [{ from: '09:00', to: '10:00' }] } },
      }),
    ).toEqual([]);
  });

  test('end after they start, in whichever time zone each was written', () => {
    const startsAt = '2026-11-28T09:00:00+08:00';
    expect(faults({ startsAt, endsAt: '2026-11-28T01:00:00Z' })).toEqual([['endsAt']]);
    expect(faults({ startsAt, endsAt: '2026-11-28T01:00:01Z' })).toEqual([]);
    expect(faults({ startsAt: null, endsAt: '2020-01-01T00:00:00Z' })).toEqual([]);
  });
});
