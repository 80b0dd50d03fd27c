import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addChance, chanceOfShortage, nothing } from './agent-pacing-counts.ts';

function counts(...chances: number[]) {
  const result = nothing();
  for (const chance of chances) addChance(result, chance);
  return result;
}

/** By going through everything that can happen. */
function shortageByHand(wanted: readonly number[], given: readonly number[], spare: number): number {
  const all = [...wanted, ...given];
  let shortage = 0;
  for (let world = 0; world < 2 ** all.length; world += 1) {
    const happens = (index: number) => (world & (2 ** index)) !== 0;
    const chance = all.reduce((product, p, index) => product * (happens(index) ? p : 1 - p), 1);
    const asked = wanted.filter((_, index) => happens(index)).length;
    const there = given.filter((_, index) => happens(wanted.length + index)).length;
    if (asked >= there + spare) shortage += chance;
  }
  return shortage;
}

const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 });

describe('how many people will want an agent, and how many agents there will be', () => {
  test('two lines, each answered with 1/2: nobody, one or both with 1/4, 1/2, 1/4', () => {
    expect(counts(0.5, 0.5)).toEqual([0.25, 0.5, 0.25]);
  });

  test('one more call and one busy agent: it goes short when the agent does not become free', () => {
    expect(chanceOfShortage(nothing(), counts(0.9), 0)).toBeCloseTo(0.1, 12);
  });

  test('behind one ringing line it goes short when that is answered as well and only one of two becomes free', () => {
    // D = 1 with 0.4. A = 0 with 0.5 * 0.8 = 0.4, A <= 1 with 1 - 0.5 * 0.2 = 0.9: 0.6 * 0.4 + 0.4 * 0.9.
    expect(chanceOfShortage(counts(0.4), counts(0.5, 0.2), 0)).toBeCloseTo(0.6, 12);
  });

  test('an idle agent more and it goes short only when two others answer before any agent becomes free', () => {
    // D >= A + 1: D = 1 and A = 0, or D = 2 and A <= 1.
    expect(chanceOfShortage(counts(0.5, 0.5), counts(0.5), 1)).toBeCloseTo(0.5 * 0.5 + 0.25, 12);
  });

  test('who waits already is served first', () => {
    expect(chanceOfShortage(nothing(), counts(0.9), -1)).toBe(1);
    expect(chanceOfShortage(nothing(), counts(0.9, 0.9), -1)).toBeCloseTo(1 - 0.81, 12);
  });

  test('is what going through all cases says', () => {
    fc.assert(
      fc.property(chances, chances, fc.integer({ min: -3, max: 3 }), (wanted, given, spare) => {
        const exact = shortageByHand(wanted, given, spare);
        expect(chanceOfShortage(counts(...wanted), counts(...given), spare)).toBeCloseTo(exact, 9);
      }),
    );
  });
});
