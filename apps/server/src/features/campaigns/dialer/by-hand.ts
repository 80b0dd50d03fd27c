import { leading } from '../../../telephony/lead-store.ts';
import { closeAttempt } from '../store/close-attempt.ts';
import { findDialledByHand } from '../store/by-hand.ts';
import { readCalendar, readOutcomeRules } from '../store/running.ts';
import type { DialerPorts } from './ports.ts';

/** After a call that came to its end before the patient's phone rang, taken back or by a fault: soon. */
const RETRY_MS = 5_000;

/**
 * Ends the attempts of calls that were made by hand and are over, whoever was in control when they ended. Safe to repeat.
 */
export async function closeDialsByHand(
  ports: Pick<DialerPorts, 'db' | 'clock' | 'events' | 'epoch'>,
): Promise<void> {
  const dialled = await findDialledByHand(ports.db);
  if (dialled.length === 0) return;
  const [rules, calendar] = await Promise.all([readOutcomeRules(ports.db), readCalendar(ports.db)]);
  for (const { attemptId, outcome, end, result, trunkDownUntil } of dialled) {
    const now = ports.clock.now();
    await closeAttempt(
      ports.db,
      attemptId,
      outcome === null
        ? { kind: 'notDialed', ...notBefore(trunkDownUntil, now) }
        : { kind: 'byHand', outcome, end, result },
      { rules, calendar, now, events: ports.events, epoch: leading(ports.epoch()) },
    );
  }
}

function notBefore(trunkDownUntil: Date | null, now: Date): Readonly<{ retryAt: Date; rule?: 'trunk_down' }> {
  return trunkDownUntil !== null && trunkDownUntil > now
    ? { retryAt: trunkDownUntil, rule: 'trunk_down' }
    : { retryAt: new Date(now.getTime() + RETRY_MS) };
}
