import { expect, test } from 'vitest';
import { judgeEcho } from './echo-verdict.ts';

const line = { seconds: 8, received: 400, lost: 0, lostOut: 0, jitterMs: 2, roundTripMs: 10 };
const bad = { ...line, lost: 100 };

test.each([
  ['heard, and all is well', { wasHeard: true }, 'fine'],
  ['heard before the network was measured', { wasHeard: true, line: undefined }, 'fine'],
  ['heard over a bad network', { wasHeard: true, line: bad }, 'poorNetwork'],
  ['not heard, and the microphone gave nothing', { spokenDb: -90 }, 'microphone'],
  ['not heard, and nothing came from the switch', { receivedDb: -100 }, 'noSound'],
  ['not heard over a bad network', { line: bad }, 'poorNetwork'],
  ['not heard although it came back', {}, 'speaker'],
] as const)('%s', (_, found, verdict) => {
  expect(judgeEcho({ wasHeard: false, spokenDb: -20, receivedDb: -25, line, ...found })).toBe(verdict);
});
