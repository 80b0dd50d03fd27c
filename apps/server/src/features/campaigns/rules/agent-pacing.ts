import { acceptableRisk } from './agent-pacing-budget.ts';
import { type Durations, measureDurations } from './agent-pacing-durations.ts';
import { freeWithin, linesWithin } from './agent-pacing-risk.ts';

/** What the pacing of a campaign that brings patients to agents depends on. */
export type AgentPacingState = Readonly<{
  mode: 'progressive' | 'predictive';
  /** Agents who can take a call now and are not promised to anybody. */
  idle: number;
  /** Answered or called-in people who wait for these agents. */
  waiting: number;
  /** Lines of this campaign that ring; since when (epoch ms), and the chance that this number is answered at all (0..1). */
  ringing: ReadonlyArray<Readonly<{ since: number; answerChance: number }>>;
  /** Agents who talk or wrap up: since when the conversation runs, and when wrap-up began (undefined: talks). */
  busy: ReadonlyArray<Readonly<{ talkingSince: number; wrappingSince: number | undefined }>>;
  /** What was measured: samples in ms, newest last, at most 500 each. A talk without wrap-up is a wrap-up of 0. */
  measured: Readonly<{
    ringMs: readonly number[];
    talkMs: readonly number[];
    wrapMs: readonly number[];
    answerChance: number;
  }>;
  /** How long an answered person waits before the call counts as abandoned. */
  patienceMs: number;
  /** The share (0..1) of answered calls that may be abandoned. */
  abandonLimit: number;
  /** Realised: answered calls and those among them that found no agent within patience, of this campaign today. */
  answered: number;
  abandoned: number;
}>;

export type AgentPacing = Readonly<{
  /** How many lines to begin now. */
  lines: number;
  /** When time alone may allow more (epoch ms); undefined: only an event can. */
  lookAgainAt: number | undefined;
  /** The risk that was allowed: the chance that a new call, when answered, finds nobody within patience. 0: none. */
  theta: number;
}>;

/** With fewer samples than this of ring, talk or wrap-up nothing is predicted. */
export const LEAST_SAMPLES = 30;
/**
 * How often to look while nothing happens: who talks comes nearer to the end, who lets it ring is less and less likely to
 * answer. Looking every second won nothing in the simulator.
 */
const LOOK_AGAIN_MS = 2_000;
/** The length of a wrap-up that has not begun is looked at in so many equally likely parts. */
const WRAP_PARTS = 5;

/**
 * How many lines a campaign that brings patients to agents may begin now. Pure: production and the simulator of the
 * benchmarks run the same one.
 *
 * Progressive: one line for each idle agent to whom nobody is promised. Predictive: those, and as many more as keep the
 * chance of finding nobody within `theta` (`linesWithin`), which follows from what has become of the calls of today
 * (`acceptableRisk`). It stays progressive while there are fewer than 30 samples of ring, talk or wrap-up, and while one
 * abandoned call would exceed the limit, thus for the first 34 answers of a day at 3 % and the first 101 at 1 %.
 */
export function decideAgentPacing(state: AgentPacingState, now: number): AgentPacing {
  const { mode, idle, waiting, ringing, busy, measured } = state;
  const { ringMs, talkMs, wrapMs } = measured;
  const isKnown = Math.min(ringMs.length, talkMs.length, wrapMs.length) >= LEAST_SAMPLES;
  const theta = mode === 'predictive' && isKnown ? acceptableRisk(state) : 0;
  if (theta === 0) {
    return { lines: Math.max(0, idle - waiting - ringing.length), lookAgainAt: undefined, theta };
  }
  const [talk, wrap] = [measureDurations(talkMs), measureDurations(wrapMs)];
  const ends = { talk, wrap, wraps: equallyLikely(wrap) };
  const lines = linesWithin(
    theta,
    {
      idle,
      waiting,
      ringing,
      busy: busy.length,
      freeWithin(index, ms) {
        const agent = busy[index];
        return agent ? freeWithin(agent, ms, ends, now) : 0;
      },
      ring: measureDurations(ringMs),
      answerChance: measured.answerChance,
      patienceMs: state.patienceMs,
    },
    now,
  );
  const isUnderWay = busy.length + ringing.length + lines > 0;
  return { lines, lookAgainAt: isUnderWay ? now + LOOK_AGAIN_MS : undefined, theta };
}

function equallyLikely(durations: Durations): number[] {
  return Array.from({ length: WRAP_PARTS }, (_, part) => durations.quantile((part + 0.5) / WRAP_PARTS));
}
