import { closeAttempt } from '../store/close-attempt.ts';
import { findDialledByHand } from '../store/by-hand.ts';
import { readCalendar, readOutcomeRules } from '../store/running.ts';
import type { DialerPorts } from './ports.ts';

/** After a call that its own agent took back before the patient's phone rang, as after a fault: soon. */
const RETRY_MS = 5_000;

/**
 * Ends the attempts of calls that were made by hand and are over, whoever was in control when they ended. Safe to repeat.
 */
export async function closeDialsByHand(ports: Pick<DialerPorts, 'db' | 'clock' | 'events'>): Promise<void> {
  const dialled = await findDialledByHand(ports.db);
  if (dialled.length === 0) return;
  const [rules, calendar] = await Promise.all([readOutcomeRules(ports.db), readCalendar(ports.db)]);
  for (const { attemptId, outcome, end, result } of dialled) {
    const now = ports.clock.now();
    await closeAttempt(
      ports.db,
      attemptId,
      outcome === null
        ? { kind: 'notDialed', retryAt: new Date(now.getTime() + RETRY_MS) }
        : { kind: 'byHand', outcome, end, result },
      { rules, calendar, now, events: ports.events },
    );
  }
}
