import { campaignStates } from '@suifang/contract/campaigns/api.ts';
import { defaultSettings } from '@suifang/contract/campaigns/settings.ts';
import { describe, expect, test } from 'vitest';
import { type Standing, waitingReasons } from './waiting-reason.ts';

const at = (text: string) => Date.parse(`2026-11-24T${text}:00+08:00`);
const now = at('10:00');
const period: Standing['period'] = {
  schedule: defaultSettings.schedule,
  calendar: { days: new Map() },
  startsAt: undefined,
  endsAt: undefined,
};
const standing = (more: Partial<Standing> = {}): Standing => ({
  state: 'running',
  hasWholeSettings: true,
  period,
  lines: { live: 0, most: 10, callsPerSecond: 2 },
  trunk: { live: 0, most: 30, callsPerSecond: 5, isEnabled: true, outage: undefined },
  freeAgents: undefined,
  wordsHeldBy: undefined,
  ...more,
});
const due = (more: Partial<Standing>, instant = now) => waitingReasons(standing(more), instant).due;
const { lines, trunk } = standing();

describe('why a patient waits', () => {
  test('the state of the campaign goes before everything else', () => {
    const rules = campaignStates.map((state) => {
      const { unprepared, later, due: ready } = waitingReasons(standing({ state }), now);
      return [state, unprepared.rule, later.rule, ready.rule];
    });
    expect(rules.slice(0, 4)).toEqual([
      ['draft', 'not_started', 'not_started', 'not_started'],
      ['running', 'preparing', 'retry_delay', 'campaign_limit'],
      ['paused', 'paused', 'paused', 'paused'],
      ['draining', 'draining', 'draining', 'draining'],
    ]);
  });

  test('nobody is dialled by settings that cannot be read, whosever turn it is', () => {
    const unreadable = { rule: 'settings_unreadable', until: undefined };
    expect(waitingReasons(standing({ hasWholeSettings: false }), now)).toEqual({
      unprepared: unreadable,
      due: unreadable,
      later: unreadable,
    });
    const paused = waitingReasons(standing({ hasWholeSettings: false, state: 'paused' }), now);
    expect(paused.due.rule).toBe('paused');
  });

  test('for their words, and for what keeps these from being prepared', () => {
    const rules = (['disk', 'voice_down'] as const).map(
      (wordsHeldBy) => waitingReasons(standing({ wordsHeldBy }), now).unprepared.rule,
    );
    expect(rules).toEqual(['disk', 'voice_down']);
  });

  test('outside the permitted hours, until they open', () => {
    expect(due({}, at('12:00'))).toEqual({ rule: 'window', until: at('14:30') });
  });

  test('before the campaign begins, until its first permitted hour', () => {
    const later = { ...period, startsAt: at('12:00') };
    expect(due({ period: later })).toEqual({ rule: 'not_started', until: at('14:30') });
  });

  test('when no permitted hour is left there is no until', () => {
    expect(due({ period: { ...period, endsAt: now } })).toEqual({ rule: 'window', until: undefined });
  });

  test('a trunk that is down, until it is tried again', () => {
    const outage = { refusals: 3, since: now - 40_000, until: now + 20_000 };
    expect(due({ trunk: { ...trunk, outage } })).toEqual({ rule: 'trunk_down', until: outage.until });
    expect(due({ trunk: { ...trunk, outage } }, outage.until).until).toBeUndefined();
    expect(due({ trunk: { ...trunk, isEnabled: false } }).rule).toBe('trunk_down');
  });

  test('the limit that is reached, or the slower of the two speeds', () => {
    expect(due({ lines: { ...lines, live: 10 } }).rule).toBe('campaign_limit');
    expect(due({ trunk: { ...trunk, live: 30 } }).rule).toBe('trunk_limit');
    expect(due({ trunk: { ...trunk, callsPerSecond: 1 } }).rule).toBe('trunk_limit');
  });

  test('for a free agent, where agents are to talk and lines are free, and never for a limit that is far away', () => {
    expect(due({ freeAgents: 0 }).rule).toBe('no_agent');
    // The free ones have, or are about to have, the patients before this one.
    expect(due({ freeAgents: 1 }).rule).toBe('no_agent');
    expect(due({ freeAgents: 1, lines: { ...lines, live: 10 } }).rule).toBe('campaign_limit');
    expect(due({ freeAgents: 1, trunk: { ...trunk, live: 30 } }).rule).toBe('trunk_limit');
  });
});
