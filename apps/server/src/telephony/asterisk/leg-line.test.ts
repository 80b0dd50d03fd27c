import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLegLine } from './leg-line.ts';

/** As Asterisk 22.10.1 wrote them at the end of a call of twelve seconds. */
const told = {
  RTPAUDIOQOS:
    'ssrc=1049593540;themssrc=2069991316;lp=3;rxjitter=0.000125;rxcount=109;txjitter=0.001500;txcount=596;rlp=6;rtt=0.001068;rxmes=88.077316;txmes=88.077316',
  RTPAUDIOQOSJITTER:
    'minrxjitter=000.000000;maxrxjitter=000.006375;avgrxjitter=000.002540;stdevrxjitter=000.001659;mintxjitter=000.000125;maxtxjitter=000.000125;avgtxjitter=000.000125;stdevtxjitter=000.000000;',
  RTPAUDIOQOSRTT:
    '     minrtt=000.001068;     maxrtt=000.024500;     avgrtt=000.001068;     stdevrtt=000.000000;',
};

test('the figures of a leg: what was lost either way, the highest jitter, the longest round trip', () => {
  expect(readLegLine(told)).toEqual({
    received: 109,
    lost: 3,
    lostOut: 6 / 596,
    jitterMs: 6.375,
    roundTripMs: 24.5,
  });
});

test('before the other end has reported, nothing is known of the way there and back, which is not zero', () => {
  const early = {
    RTPAUDIOQOS: 'lp=0;rxjitter=0.000000;rxcount=133;txjitter=0.000375;txcount=60;rlp=0;rtt=0.000000',
    RTPAUDIOQOSJITTER: 'maxrxjitter=000.004000;maxtxjitter=000.000000;',
    RTPAUDIOQOSRTT: 'maxrtt=000.000000;',
  };
  expect(readLegLine(early)).toEqual({
    received: 133,
    lost: 0,
    lostOut: null,
    jitterMs: 4,
    roundTripMs: null,
  });
});

test.each([
  ['a leg that rang and was not answered', { RTPAUDIOQOS: '' }],
  ['a leg of another kind than SIP', {}],
  ['a leg that carried no packet', { RTPAUDIOQOS: 'lp=0;rxcount=0;txcount=0;rlp=0' }],
  ['text that means nothing', { RTPAUDIOQOS: 'rxcount=;txcount=x' }],
  ['no variables at all', undefined],
] as const)('nothing was measured: %s', (_, variables) => {
  expect(readLegLine(variables)).toBeUndefined();
});

test('whatever Asterisk writes, a figure is a number, and a share is one', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom(...Object.values(told)), fc.integer());
  const number = fc.oneof(fc.integer(), fc.double());
  const totals = fc
    .tuple(number, number, number, number)
    .map(([lp, rx, tx, rlp]) => `lp=${lp};rxcount=${rx};txcount=${tx};rlp=${rlp}`);
  fc.assert(
    fc.property(fc.oneof(text, totals), text, text, (RTPAUDIOQOS, RTPAUDIOQOSJITTER, RTPAUDIOQOSRTT) => {
      const line = readLegLine({ RTPAUDIOQOS, RTPAUDIOQOSJITTER, RTPAUDIOQOSRTT });
      if (!line) return;
      const { received, lost, lostOut, jitterMs, roundTripMs } = line;
      for (const figure of [received, lost, lostOut ?? 0, jitterMs, roundTripMs ?? 0])
        expect(figure).toBeGreaterThanOrEqual(0);
      expect(lostOut ?? 0).toBeLessThanOrEqual(1);
    }),
    { numRuns: 1_000 },
  );
});
