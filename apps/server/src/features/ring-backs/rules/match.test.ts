import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchTry, type Try } from './match.ts';

const HOUR = 3_600_000;
const NOW = 1_000 * HOUR;
const byCampaign = (hoursAgo: number, isOpen: boolean): Try => ({
  kind: 'campaign',
  at: NOW - hoursAgo * HOUR,
  patientId: 'p',
  outcome: 'no_answer',
  targetId: `t${hoursAgo}`,
  isOpen,
});
const byAgent = (hoursAgo: number): Try => ({
  kind: 'agent',
  at: NOW - hoursAgo * HOUR,
  patientId: 'p',
  outcome: null,
  staffId: `s${hoursAgo}`,
});

describe('who calls back answers', () => {
  test('the latest try that still wants something of them', () => {
    expect(matchTry([byCampaign(1, false), byAgent(2), byCampaign(3, true)], NOW, 72 * HOUR)).toEqual(
      byAgent(2),
    );
    expect(matchTry([byAgent(5), byCampaign(3, true)], NOW, 72 * HOUR)).toEqual(byCampaign(3, true));
  });

  test('the latest of all when none wants anything any more: it is why they call', () => {
    expect(matchTry([byCampaign(9, false), byCampaign(4, false)], NOW, 72 * HOUR)).toEqual(
      byCampaign(4, false),
    );
  });

  const tries = fc.array(
    fc
      .tuple(fc.integer({ min: -5, max: 200 }), fc.boolean(), fc.boolean())
      .map(([hours, isAgent, isOpen]) => (isAgent ? byAgent(hours) : byCampaign(hours, isOpen))),
  );

  test('nothing from before the window or from after now, and nothing open is passed over for something older', () => {
    fc.assert(
      fc.property(tries, fc.integer({ min: 0, max: 150 }), (all, hours) => {
        const match = matchTry(all, NOW, hours * HOUR);
        const inWindow = all.filter(({ at }) => at <= NOW && NOW - at <= hours * HOUR);
        if (!match) return inWindow.length === 0;
        const wanting = inWindow.filter((one) => one.kind === 'agent' || one.isOpen);
        const rivals = wanting.length > 0 ? wanting : inWindow;
        return rivals.includes(match) && rivals.every(({ at }) => at <= match.at);
      }),
    );
  });
});
