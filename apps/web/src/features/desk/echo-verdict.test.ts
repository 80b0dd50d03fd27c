import { expect, test } from 'vitest';
import { judgeEcho } from './echo-verdict.ts';

const line = { seconds: 8, received: 400, lost: 0, lostOut: 0, jitterMs: 2, roundTripMs: 10 };

test.each([
  ['a microphone that gives nothing', { spokenDb: -90, returnedDb: -100 }, 'nothing-spoken'],
  ['a voice that does not come back', { spokenDb: -20, returnedDb: -100 }, 'nothing-returned'],
  ['a voice that comes back over a bad network', { line: { ...line, lost: 100 } }, 'poor-network'],
  ['a voice that comes back', {}, 'fine'],
  ['a voice that comes back before the network was measured', { line: undefined }, 'fine'],
] as const)('%s', (_, found, verdict) => {
  expect(judgeEcho({ spokenDb: -20, returnedDb: -25, line, ...found })).toBe(verdict);
});
