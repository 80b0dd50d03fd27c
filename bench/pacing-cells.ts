import { createPeople } from '@suifang/simulator/dialer/people.ts';
import { type ShiftFigures, sumUp } from '@suifang/simulator/dialer/figures.ts';
import { type Pace, type ShiftPlan, simulateShift } from '@suifang/simulator/dialer/shift.ts';

export const HOUR_MS = 3_600_000;
const SEEDS = 30;
/** A day of eight hours as long as that is not more agent-hours than these for one seed; never less than an hour. */
const AGENT_HOURS = 40;
const PATIENCE_MS = 2_000;
const TALK = { meanMs: 180_000, cv: 0.7 };
const WRAP = { meanMs: 30_000, cv: 0.5 };

/** One point of the comparison: so many agents, so many of the dials answered, so many abandoned calls allowed. */
export type Cell = Readonly<{ agents: number; answerChance: number; abandonLimit: number }>;

/** How long a shift of this many agents is, in hours. */
export function shiftHours(agents: number): number {
  return Math.min(8, Math.max(1, AGENT_HOURS / agents));
}

/** The shift of one seed at this point. */
export function planOf({ agents, answerChance, abandonLimit }: Cell): Omit<ShiftPlan, 'seed'> {
  return {
    agents,
    ms: shiftHours(agents) * HOUR_MS,
    people: createPeople({ answerChance: () => answerChance, talk: TALK, wrap: WRAP }),
    patienceMs: PATIENCE_MS,
    abandonLimit,
  };
}

/** What a policy makes of the same shifts as every other policy. `broken`: the shifts that ended above the limit. */
export function play(
  plan: Omit<ShiftPlan, 'seed'>,
  pace: Pace,
  seeds = SEEDS,
): ShiftFigures & { broken: number } {
  const shifts = Array.from({ length: seeds }, (_, index) =>
    simulateShift({ ...plan, seed: index + 1 }, pace),
  );
  const broken = shifts.filter((shift) => sumUp([shift]).abandoned > plan.abandonLimit).length;
  return { ...sumUp(shifts), broken };
}

/**
 * The best of a family of policies at a limit, in hindsight: the largest step that keeps all these shifts together
 * within it, found by halving, since both utilisation and abandoned calls grow with the step. Step 0 must abandon nobody.
 */
export function bestInHindsight(
  plan: Omit<ShiftPlan, 'seed'>,
  family: Readonly<{ paceOf: (step: number) => Pace; steps: number }>,
): number {
  let [kept, lost] = [0, family.steps];
  let best = play(plan, family.paceOf(0)).utilisation;
  while (lost - kept > 1) {
    const step = (kept + lost) >> 1;
    const { abandoned, utilisation } = play(plan, family.paceOf(step));
    if (abandoned <= plan.abandonLimit) [kept, best] = [step, utilisation];
    else lost = step;
  }
  return best;
}

/** A day on which nothing is as the model has it. */
export const stressed: Readonly<Record<string, (cell: Cell) => Omit<ShiftPlan, 'seed'>>> = {
  'the share that answers drifts by 30 %': (cell) => ({
    ...planOf(cell),
    people: createPeople({
      answerChance: (atMs) => cell.answerChance * (1 + 0.3 * Math.sin((2 * Math.PI * atMs) / (4 * HOUR_MS))),
      talk: TALK,
      wrap: WRAP,
    }),
  }),
  'talks are heavy-tailed (CV 1.5)': (cell) => ({
    ...planOf(cell),
    people: createPeople({
      answerChance: () => cell.answerChance,
      talk: { meanMs: 180_000, cv: 1.5 },
      wrap: WRAP,
    }),
  }),
  'half of the agents leave at once for a quarter of each hour': (cell) => ({
    ...planOf(cell),
    presence: (agent) => {
      const hours = Array.from({ length: shiftHours(cell.agents) }, (_, hour) => hour * HOUR_MS);
      const stays = agent % 2 === 0;
      return hours.map((from) => ({ from, to: from + (stays ? 1 : 0.75) * HOUR_MS }));
    },
  }),
};
