import { describe, expect, test } from 'vitest';
import { reportAfter } from './line-meter.ts';

const none = {
  legId: 'a',
  seconds: 0,
  received: 0,
  lost: 0,
  lostOut: null,
  jitterMs: 0,
  roundTripMs: null,
};
const heard = (more: object) => ({ type: 'inbound-rtp', kind: 'audio', ...more });

describe('a report about the line', () => {
  test('counts what came and what was lost so far, and keeps the worst of the rest', () => {
    const first = reportAfter(none, [heard({ packetsReceived: 100, packetsLost: 3, jitter: 0.0312 })], 2);
    expect(first).toMatchObject({ seconds: 2, received: 100, lost: 3, jitterMs: 31.2, roundTripMs: null });
    const second = reportAfter(
      first,
      [
        heard({ packetsReceived: 200, packetsLost: 4, jitter: 0.002 }),
        { type: 'remote-inbound-rtp', kind: 'audio', fractionLost: 0.02, roundTripTime: 0.04 },
        { type: 'candidate-pair', state: 'succeeded', currentRoundTripTime: 0.051 },
        { type: 'candidate-pair', state: 'failed', currentRoundTripTime: 9 },
      ],
      4,
    );
    expect(second).toEqual({
      ...none,
      seconds: 4,
      received: 200,
      lost: 4,
      lostOut: 0.02,
      jitterMs: 31.2,
      roundTripMs: 51,
    });
  });

  test('takes duplicates for no gain', () => {
    expect(reportAfter(none, [heard({ packetsReceived: 10, packetsLost: -2 })], 2).lost).toBe(0);
  });
});
