import type { ShiftRecord } from './shift.ts';

/** What shifts of one policy came to, together. Shares are 0 to 1. */
export type ShiftFigures = Readonly<{
  /** Talk and wrap-up in the time that the agents were there. */
  utilisation: number;
  /** Abandoned of all answered calls; 0 without any. */
  abandoned: number;
  /** The most that were abandoned of any 500 answered calls in a row of one shift; NaN when none had so many. */
  worstWindow: number;
  /** How evenly the calls are spread over the agents of a shift, the mean of all shifts. 1: all the same. */
  jain: number;
  /** Talks for each hour that an agent was there. */
  contactsPerHour: number;
  dialsPerContact: number;
}>;

const HOUR_MS = 3_600_000;
const WINDOW = 500;

/** Sums up shifts; at least one, with at least one agent who was there. */
export function sumUp(shifts: readonly ShiftRecord[]): ShiftFigures {
  const total = (of: (shift: ShiftRecord) => number) => shifts.reduce((sum, shift) => sum + of(shift), 0);
  const presentMs = total(({ agents }) => agents.reduce((sum, agent) => sum + agent.presentMs, 0));
  const busyMs = total(({ agents }) => agents.reduce((sum, agent) => sum + agent.busyMs, 0));
  const answered = total((shift) => shift.answered.length);
  const abandoned = total((shift) => shift.answered.filter(({ isAbandoned }) => isAbandoned).length);
  const contacts = total(({ agents }) => agents.reduce((sum, agent) => sum + agent.calls, 0));
  const windows = shifts.map(({ answered }) => mostInWindow(answered.map(({ isAbandoned }) => isAbandoned)));
  return {
    utilisation: busyMs / presentMs,
    abandoned: answered === 0 ? 0 : abandoned / answered,
    worstWindow: Math.max(...windows) / WINDOW,
    jain: total(({ agents }) => jainIndex(agents.map(({ calls }) => calls))) / shifts.length,
    contactsPerHour: (contacts * HOUR_MS) / presentMs,
    dialsPerContact: total(({ dials }) => dials) / contacts,
  };
}

/**
 * Jain's fairness index: (sum x)^2 / (n sum x^2), from 1/n to 1. Jain, Chiu and Hawe, "A Quantitative Measure of
 * Fairness and Discrimination", DEC-TR-301, 1984. 1 when nobody has anything.
 */
export function jainIndex(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  const squares = values.reduce((total, value) => total + value * value, 0);
  return squares === 0 ? 1 : (sum * sum) / (values.length * squares);
}

function mostInWindow(isAbandoned: readonly boolean[]): number {
  if (isAbandoned.length < WINDOW) return Number.NaN;
  let [inWindow, most] = [0, 0];
  isAbandoned.forEach((isLost, index) => {
    inWindow += (isLost ? 1 : 0) - (isAbandoned[index - WINDOW] ? 1 : 0);
    most = Math.max(most, inWindow);
  });
  return most;
}
