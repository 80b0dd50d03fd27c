import type { Activity } from '../platform/activity.ts';
import type { Clock, Timers } from '../platform/clock.ts';
import type { Mailboxes } from '../platform/mailbox.ts';
import type { LiveCall } from './live-call.ts';
import type { LiveCalls } from './live-calls.ts';
import type { Switch } from './port.ts';
import { type CallSignal, StepDeclined } from './registry.ts';

/**
 * Tells each call when the time is over that its flow waits for, and when it has lasted as long as it may. A deadline is
 * data in the call's state: what is set here is only the timer for it.
 */
export interface Deadlines {
  /** Sets the call's timer by its state; `restMs`: nothing is due before. */
  arm(call: LiveCall, restMs?: number): void;
}

/** A step that failed is tried again after this long. */
export const FAILED_STEP_MS = 5_000;
/** One that somebody else was faster than: soon, for a caller hears the tone meanwhile. */
const DECLINED_STEP_MS = 1_000;
/** A flow that fails so often in a row will not come right: whoever listens to its silence is told so and let go. */
export const MOST_FAILURES = 3;
/** The time for the last words, before the flow is told again, and after the second time the line is cut. */
const LAST_WORDS_MS = 60_000;

type Ports = Readonly<{
  clock: Clock;
  timers: Timers;
  activity: Activity;
  mailboxes: Mailboxes;
  switch: Pick<Switch, 'isConnected'>;
}>;

/** What the runtime does with a call. */
type Runtime = Readonly<{
  advance: (call: LiveCall, event: CallSignal) => Promise<unknown>;
  /** Tells everybody that we cannot go on, and releases them. */
  letGo: (call: LiveCall) => void;
  hangUp: (call: LiveCall) => Promise<void>;
}>;

export function createDeadlines(
  ports: Ports,
  calls: LiveCalls,
  { advance, letGo, hangUp }: Runtime,
): Deadlines {
  const { clock, timers, mailboxes } = ports;

  const arm = (call: LiveCall, restMs = 0): void => {
    call.isResting = false;
    call.cancelDeadline();
    const due = Math.min(call.flow.deadlineAt(call.state) ?? Number.POSITIVE_INFINITY, call.overdueAt);
    if (!Number.isFinite(due)) return;
    // Timers may fire a millisecond early.
    const waitMs = Math.max(due - calls.timeIn(call), restMs);
    call.cancelDeadline = timers.at(clock.now().getTime() + waitMs, () =>
      ports.activity.run('deadline', () => mailboxes.deliver(call.id, () => meet(call))),
    );
  };

  /** A later step may have moved the deadline while this one waited in the mailbox. */
  const meet = async (call: LiveCall): Promise<void> => {
    if (!calls.isCurrent(call)) return;
    // While the switch is away nobody hears us, and we hear nobody: that is not their silence.
    if (!ports.switch.isConnected) return arm(call, FAILED_STEP_MS);
    const now = calls.timeIn(call);
    const deadline = call.flow.deadlineAt(call.state);
    try {
      if (call.overdueAt <= now) await endOverdue(call, now);
      else if (deadline !== undefined && deadline <= now) await advance(call, { type: 'deadline' });
      else arm(call);
      call.failures = 0;
    } catch (error) {
      if (calls.isCurrent(call)) {
        const isDeclined = error instanceof StepDeclined;
        if (!isDeclined) call.failures += 1;
        arm(call, isDeclined ? DECLINED_STEP_MS : FAILED_STEP_MS);
        // Who hears somebody else does not wait for us.
        if (call.failures === MOST_FAILURES && !call.hasRoom) letGo(call);
      }
      throw error;
    }
  };

  /** The flow says the last words; a flow that does not come to them is cut. */
  const endOverdue = async (call: LiveCall, now: number): Promise<void> => {
    const isSecondTime = call.isOverdue;
    call.isOverdue = true;
    call.overdueAt = now + LAST_WORDS_MS;
    arm(call);
    try {
      await advance(call, { type: 'overdue' });
    } finally {
      if (isSecondTime) await hangUp(call);
    }
  };

  return { arm };
}
