import { describe, expect, test } from 'vitest';
import { CampaignSettings, defaultSettings, Window } from './settings.ts';

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

test('the settings that a campaign starts from are right', () => {
  expect(CampaignSettings.safeParse(defaultSettings).success).toBe(true);
});
