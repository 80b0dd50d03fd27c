import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AgentPacingState, decideAgentPacing } from './agent-pacing.ts';

const NOW = 1_000_000_000;
const MINUTE = 60_000;
/** As many as this, evenly between the two. */
const spread = (from: number, to: number, count = 100) =>
  Array.from({ length: count }, (_, index) => from + ((to - from) * (index + 0.5)) / count);

const measured = {
  ringMs: spread(5_000, 20_000),
  talkMs: spread(60_000, 300_000),
  wrapMs: spread(20_000, 40_000),
  answerChance: 0.5,
};
const talks = { talkingSince: NOW - MINUTE, wrappingSince: undefined };
const endsWrapUp = { talkingSince: NOW - 5 * MINUTE, wrappingSince: NOW - 39_000 };

/** Ten agents in the middle of a good day: the limit would allow ten abandoned calls more. */
const day = (more: Partial<AgentPacingState> = {}): AgentPacingState => ({
  mode: 'predictive',
  idle: 0,
  waiting: 0,
  ringing: [],
  busy: Array.from({ length: 10 }, () => talks),
  measured,
  patienceMs: 2_000,
  abandonLimit: 0.03,
  answered: 1_000,
  abandoned: 20,
  ...more,
});
const lines = (more: Partial<AgentPacingState>) => decideAgentPacing(day(more), NOW).lines;

describe('progressive', () => {
  const progressive = { mode: 'progressive' } as const;

  test('one line for each idle agent to whom nobody is promised', () => {
    const ringing = [{ since: NOW, answerChance: 0.5 }];
    expect(lines({ ...progressive, idle: 3, ringing })).toBe(2);
    expect(lines({ ...progressive, idle: 3, ringing, waiting: 1 })).toBe(1);
    expect(lines({ ...progressive, idle: 1, ringing, waiting: 1 })).toBe(0);
  });

  test('waits for events only, and risks nothing', () => {
    expect(decideAgentPacing(day(progressive), NOW)).toEqual({ lines: 0, lookAgainAt: undefined, theta: 0 });
  });
});

describe('predictive', () => {
  test('dials for an agent who is about to be free', () => {
    expect(lines({ busy: [endsWrapUp] })).toBe(1);
    expect(lines({ busy: [talks] })).toBe(0);
  });

  test('but for one such agent only one, and none when somebody already waits for that agent', () => {
    const ringing = [{ since: NOW - 10_000, answerChance: 0.9 }];
    expect(lines({ busy: [endsWrapUp], ringing })).toBe(0);
    expect(lines({ busy: [endsWrapUp], waiting: 1 })).toBe(0);
  });

  test('dials more than one line for an idle agent when few answer', () => {
    const rarely = { ...measured, answerChance: 0.2 };
    expect(lines({ idle: 5, busy: [] })).toBeGreaterThan(5);
    expect(lines({ idle: 5, busy: [], measured: rarely })).toBeGreaterThan(lines({ idle: 5, busy: [] }));
  });

  test('a line that has rung for long and is rarely answered takes less room than a fresh one', () => {
    const ringing = (since: number) => Array.from({ length: 6 }, () => ({ since, answerChance: 0.5 }));
    expect(lines({ idle: 5, busy: [], ringing: ringing(NOW - 19_000) })).toBeGreaterThan(
      lines({ idle: 5, busy: [], ringing: ringing(NOW) }),
    );
  });

  test('begins a second line for one agent when the first has rung too long to be answered', () => {
    const ringing = (since: number) => [{ since, answerChance: 0.5 }];
    expect(lines({ idle: 1, busy: [], ringing: ringing(NOW - 10_000) })).toBe(0);
    expect(lines({ idle: 1, busy: [], ringing: ringing(NOW - 40_000) })).toBe(1);
  });

  test('looks again within two seconds, for talks end and ringing lines grow old', () => {
    expect(decideAgentPacing(day(), NOW).lookAgainAt).toBe(NOW + 2_000);
    const ringing = [{ since: NOW, answerChance: 0.5 }];
    expect(decideAgentPacing(day({ idle: 1, busy: [], ringing }), NOW).lookAgainAt).toBe(NOW + 2_000);
    expect(decideAgentPacing(day({ busy: [] }), NOW).lookAgainAt).toBeUndefined();
  });

  test('with too few samples it is progressive', () => {
    const few = { ...measured, talkMs: spread(60_000, 300_000, 29) };
    expect(lines({ idle: 5, busy: [endsWrapUp], measured: few })).toBe(5);
    expect(lines({ idle: 5, busy: [endsWrapUp] })).toBeGreaterThan(5);
  });

  test.each([
    { abandonLimit: 0.03, answered: 33 },
    { abandonLimit: 0.01, answered: 100 },
  ])('at $abandonLimit it is progressive for the first $answered answers of a day', (limits) => {
    const after = (answered: number) =>
      decideAgentPacing(day({ ...limits, answered, abandoned: 0, idle: 5 }), NOW);
    expect(after(limits.answered)).toEqual({ lines: 5, lookAgainAt: undefined, theta: 0 });
    expect(after(limits.answered + 1).theta).toBeGreaterThan(0);
  });

  test('when the limit is reached or far exceeded nobody is dialled but for an idle agent', () => {
    for (const abandoned of [30, 100]) {
      expect(lines({ abandoned, busy: [endsWrapUp] })).toBe(0);
      expect(lines({ abandoned, busy: [endsWrapUp], idle: 2 })).toBe(2);
    }
  });

  test('even with 100 agents and nobody who answers the lines have an end', () => {
    const nobody = { ...measured, answerChance: 0 };
    expect(lines({ busy: Array.from({ length: 100 }, () => talks), idle: 0, measured: nobody })).toBeLessThan(
      500,
    );
  });
});

describe('whatever the state', () => {
  const ago = fc.integer({ min: 0, max: 10 * MINUTE }).map((ms) => NOW - ms);
  const chance = fc.double({ min: 0, max: 1, noNaN: true });
  const samples = fc.array(fc.integer({ min: 0, max: 10 * MINUTE }), { minLength: 25, maxLength: 80 });
  const state = fc.record<AgentPacingState>({
    mode: fc.constantFrom('progressive', 'predictive'),
    idle: fc.integer({ min: 0, max: 12 }),
    waiting: fc.integer({ min: 0, max: 4 }),
    ringing: fc.array(fc.record({ since: ago, answerChance: chance }), { maxLength: 20 }),
    busy: fc.array(fc.record({ talkingSince: ago, wrappingSince: fc.option(ago, { nil: undefined }) }), {
      maxLength: 15,
    }),
    measured: fc.record({ ringMs: samples, talkMs: samples, wrapMs: samples, answerChance: chance }),
    patienceMs: fc.integer({ min: 0, max: 20_000 }),
    abandonLimit: fc.constantFrom(0.01, 0.03),
    answered: fc.integer({ min: 0, max: 2_000 }),
    abandoned: fc.integer({ min: 0, max: 40 }),
  });
  const holds = (property: (state: AgentPacingState) => void) => fc.assert(fc.property(state, property));

  test('the risk stays between none and twice the limit', () => {
    holds((state) => {
      const { theta } = decideAgentPacing(state, NOW);
      expect(theta).toBeGreaterThanOrEqual(0);
      expect(theta).toBeLessThanOrEqual(2 * state.abandonLimit);
    });
  });

  test('an idle agent fewer never means more lines', () => {
    holds((state) => {
      const fewer = { ...state, idle: Math.max(0, state.idle - 1) };
      expect(decideAgentPacing(fewer, NOW).lines).toBeLessThanOrEqual(decideAgentPacing(state, NOW).lines);
    });
  });

  test('one more abandoned or waiting never means more lines', () => {
    holds((state) => {
      const { lines } = decideAgentPacing(state, NOW);
      const [abandoned, waiting] = [state.abandoned + 1, state.waiting + 1];
      expect(decideAgentPacing({ ...state, abandoned }, NOW).lines).toBeLessThanOrEqual(lines);
      expect(decideAgentPacing({ ...state, waiting }, NOW).lines).toBeLessThanOrEqual(lines);
    });
  });

  test('predictive never dials fewer than progressive, and progressive never beyond the idle', () => {
    holds((state) => {
      const progressive = decideAgentPacing({ ...state, mode: 'progressive' }, NOW).lines;
      expect(progressive).toBe(Math.max(0, state.idle - state.waiting - state.ringing.length));
      expect(decideAgentPacing({ ...state, mode: 'predictive' }, NOW).lines).toBeGreaterThanOrEqual(
        progressive,
      );
    });
  });

  test('the same state gives the same answer', () => {
    holds((state) => {
      expect(decideAgentPacing(structuredClone(state), NOW)).toEqual(decideAgentPacing(state, NOW));
    });
  });
});
