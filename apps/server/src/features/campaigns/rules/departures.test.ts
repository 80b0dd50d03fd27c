import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideDepartures, type Departure, type Slots } from './departures.ts';

const trunk = { id: 'trunk', callsPerSecond: 10 };
const campaign = { id: 'campaign', callsPerSecond: 50 };
type Dial = Departure & Readonly<{ name: string }>;
const ofCampaign = (name: string): Dial => ({ name, trunk, campaign });
const ofPerson = (name: string): Dial => ({ name, trunk });
const urgent = (name: string): Dial => ({ name, trunk, isUrgent: true });

/** All who wait from the beginning, until everybody has left. */
function leave(waiting: readonly Dial[]) {
  const left: Array<{ name: string; at: number }> = [];
  let [slots, now]: [Slots, number] = [new Map(), 0];
  for (let staying = waiting; ;) {
    const decided = decideDepartures(staying, slots, now);
    left.push(...decided.leaving.map(({ name }) => ({ name, at: now })));
    if (decided.staying.length === 0) return left;
    ({ staying, slots, nextAt: now } = decided);
  }
}
const names = (waiting: readonly Dial[]) => leave(waiting).map(({ name }) => name);

describe('who leaves on a trunk', () => {
  test('whoever dials from a desk goes before the dials of campaigns, in the order in which they came', () => {
    expect(names([ofCampaign('a'), ofPerson('li'), ofCampaign('b'), ofPerson('wang')])).toEqual([
      'li',
      'wang',
      'a',
      'b',
    ]);
  });

  test('a call from a desk takes a slot: a campaign waits for the next one', () => {
    const [person, next] = leave([ofPerson('li'), ofCampaign('a')]);
    expect(person).toEqual({ name: 'li', at: 0 });
    expect(leave([ofCampaign('a')])).toEqual([{ name: 'a', at: 0 }]);
    expect(next?.at).toBeGreaterThan(0);
  });

  test('a call for help waits for nobody, and takes a slot all the same', () => {
    const slots = new Map([[trunk.id, 50]]);
    const now = 60;
    const { leaving, nextAt } = decideDepartures([ofPerson('li'), urgent('wang')], slots, now);
    expect(leaving.map(({ name }) => name)).toEqual(['wang']);
    expect(nextAt).toBeGreaterThanOrEqual(50 + 2 * (1000 / trunk.callsPerSecond));
  });

  test('whoever dials, no second holds more calls than the trunk may carry', () => {
    const dial = fc.constantFrom(ofCampaign, ofPerson).map((make) => make(''));
    fc.assert(
      fc.property(fc.array(dial, { maxLength: 60 }), (waiting) => {
        const times = leave(waiting).map(({ at }) => at);
        expect(times).toHaveLength(waiting.length);
        for (const from of times) {
          const within = times.filter((at) => at >= from && at < from + 1000);
          expect(within.length).toBeLessThanOrEqual(trunk.callsPerSecond);
        }
      }),
    );
  });
});
