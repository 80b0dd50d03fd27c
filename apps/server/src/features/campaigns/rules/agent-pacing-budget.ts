/** With so many agents at work a line costs those who ring already as much as itself: measured in the simulator. */
const CROWD = 20;
/** At most so many times the usual risk is taken, however few have been abandoned. */
const MOST_TIMES = 2;

/**
 * The risk that the next call may take of finding nobody (0 to twice `abandonLimit`), from what became of those before it
 * today. Pure, and yet an integral controller: the budget, `abandonLimit * answered - abandoned`, is the sum of all
 * errors so far.
 *
 * - The usual risk is the limit itself; in a crowd less, because each line also takes agents from those that ring
 *   already, which the one-step rule does not see.
 * - It is taken in proportion to the budget, less the one call that may be abandoned next, in units of the noise of a
 *   Poisson count (the root of what is allowed). So a wrong model moves the budget until the realised share fits, and
 *   neither luck nor a cluster of abandoned calls makes the pace jump.
 * - Nothing is risked while one more abandoned call would break the limit: the start of every day.
 */
export function acceptableRisk(
  state: Readonly<{
    abandonLimit: number;
    answered: number;
    abandoned: number;
    busy: Readonly<{ length: number }>;
  }>,
): number {
  const allowed = state.abandonLimit * state.answered;
  const budget = allowed - state.abandoned - 1;
  if (budget <= 0) return 0;
  const usual = state.abandonLimit / (1 + state.busy.length / CROWD);
  return usual * Math.min(MOST_TIMES, budget / Math.sqrt(allowed));
}
