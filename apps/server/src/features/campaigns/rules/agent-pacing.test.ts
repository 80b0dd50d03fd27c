import fc from 'fast-check';
import { test } from 'vitest';
import { type AgentPacingState, decideAgentPacing } from './agent-pacing.ts';

const state = fc.record({
  mode: fc.constant('progressive' as const),
  idle: fc.nat(30),
  waiting: fc.nat(10),
  ringing: fc.array(
    fc.record({ since: fc.nat(60_000), answerChance: fc.double({ min: 0, max: 1, noNaN: true }) }),
    {
      maxLength: 30,
    },
  ),
});
const rest: Omit<AgentPacingState, 'mode' | 'idle' | 'waiting' | 'ringing'> = {
  busy: [],
  measured: { ringMs: [], talkMs: [], wrapMs: [], answerChance: 0.4 },
  patienceMs: 2_000,
  abandonLimit: 0.03,
  answered: 0,
  abandoned: 0,
};

test('progressive dialling never lets more phones ring or patients wait than agents are free', () => {
  fc.assert(
    fc.property(state, (one) => {
      const { lines } = decideAgentPacing({ ...rest, ...one }, 60_000);
      const promised = one.waiting + one.ringing.length;
      return lines >= 0 && (lines === 0 || promised + lines === one.idle);
    }),
  );
});
