import type { Clock } from '../../../platform/clock.ts';
import type { Db } from '../../../schema.ts';
import type { OutcomeRule } from '../rules/outcome.ts';
import type { Calendar } from '../rules/schedule.ts';
import { readCalendar, readOutcomeRules } from '../store/running.ts';

export type KnownRules = Readonly<{ rules: readonly OutcomeRule[]; calendar: Calendar }>;

/** Both tables change a few times a year and are asked for at every dial and every end; a change counts within this. */
const FRESH_MS = 10_000;

/** Reads the outcome mapping and the calendar, at most once in a while. */
export function createKnownRules({
  db,
  clock,
}: Readonly<{ db: Db; clock: Clock }>): () => Promise<KnownRules> {
  let known: Readonly<{ at: number; rules: Promise<KnownRules> }> | undefined;
  const read = async (): Promise<KnownRules> => {
    const [rules, calendar] = await Promise.all([readOutcomeRules(db), readCalendar(db)]);
    return { rules, calendar };
  };
  return async () => {
    const now = clock.monotonicMs();
    if (!known || now - known.at >= FRESH_MS) known = { at: now, rules: read() };
    const asked = known;
    try {
      return await asked.rules;
    } catch (error) {
      // A failure is not kept: the next one who asks reads again.
      if (known === asked) known = undefined;
      throw error;
    }
  };
}
