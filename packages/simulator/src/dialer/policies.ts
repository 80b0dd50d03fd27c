import { acceptableRisk } from '@suifang/server/features/campaigns/rules/agent-pacing-budget.ts';
import { measureDurations } from '@suifang/server/features/campaigns/rules/agent-pacing-durations.ts';
import { linesWithin } from '@suifang/server/features/campaigns/rules/agent-pacing-risk.ts';
import { decideAgentPacing } from '@suifang/server/features/campaigns/rules/agent-pacing.ts';
import type { Pace } from './shift.ts';

/** How often the clairvoyant policy looks while nothing happens, as the rule does. */
const LOOK_AGAIN_MS = 2_000;

/** The rule that ships. */
export const oneStep: Pace = decideAgentPacing;

/** One line for each idle agent: the same function in its other mode. */
export const progressive: Pace = (state, now) => decideAgentPacing({ ...state, mode: 'progressive' }, now);

/** `k` lines for each idle agent, less those that ring or wait; none while nobody is idle. */
export function fixedLines(k: number): Pace {
  return ({ idle, waiting, ringing }) => ({
    lines: idle === 0 ? 0 : Math.max(0, Math.round(k * idle) - waiting - ringing.length),
    lookAgainAt: undefined,
  });
}

/** Calls of all kinds, ringing, waiting or talking, in a fixed ratio to the agents, whatever these do. */
export function fixedRatio(ratio: number): Pace {
  return ({ idle, waiting, ringing, busy }) => {
    const talking = busy.filter(({ wrappingSince }) => wrappingSince === undefined).length;
    const calls = Math.floor(ratio * (idle + busy.length));
    return { lines: Math.max(0, calls - talking - waiting - ringing.length), lookAgainAt: undefined };
  };
}

/** The one-step rule that is told when each agent will be free: what better knowledge of talks could win at most. */
export const clairvoyant: Pace = (state, now) => {
  const { idle, waiting, ringing, busy, measured, patienceMs } = state;
  const lines = linesWithin(
    acceptableRisk(state),
    {
      idle,
      waiting,
      ringing,
      busy: busy.length,
      freeWithin: (index, ms) => ((busy[index]?.freeAt ?? Number.POSITIVE_INFINITY) <= now + ms ? 1 : 0),
      ring: measureDurations(measured.ringMs),
      answerChance: measured.answerChance,
      patienceMs,
    },
    now,
  );
  return { lines, lookAgainAt: now + LOOK_AGAIN_MS };
};
