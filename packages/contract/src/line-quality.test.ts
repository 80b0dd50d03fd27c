import { describe, expect, test } from 'vitest';
import { gradeLine, type LineQuality } from './line-quality.ts';

const clean: LineQuality = {
  seconds: 60,
  received: 3_000,
  lost: 0,
  lostOut: 0,
  jitterMs: 4,
  roundTripMs: 20,
};

describe('a network is', () => {
  test.each([
    ['good on a cable of the house', {}, 'good'],
    ['good before the switch has told anything', { lostOut: null, roundTripMs: null }, 'good'],
    ['good before the first packet', { received: 0, seconds: 1 }, 'good'],
    ['bad when none comes', { received: 0 }, 'bad'],
    ['fair when one word in fifty is missing', { lost: 61 }, 'fair'],
    ['bad when the patient misses one in twenty', { lostOut: 0.05 }, 'bad'],
    ['bad when the voice stumbles', { jitterMs: 51 }, 'bad'],
    ['fair when both speak at once', { roundTripMs: 301 }, 'fair'],
    ['bad when they wait for each other', { roundTripMs: 801 }, 'bad'],
  ])('%s', (_, change, grade) => {
    expect(gradeLine({ ...clean, ...change })).toBe(grade);
  });
});
