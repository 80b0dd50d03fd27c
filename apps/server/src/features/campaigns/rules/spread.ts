/**
 * Jain's fairness index of how many calls each agent had: (Σx)² / (n·Σx²), from 1/n (one has them all) to 1 (all have the
 * same). Jain, Chiu, Hawe 1984. undefined: nobody has had one, or there are
 * fewer than two agents among whom calls could lie unevenly.
 */
export function jainIndex(calls: readonly number[]): number | undefined {
  const sum = calls.reduce((total, count) => total + count, 0);
  const squares = calls.reduce((total, count) => total + count ** 2, 0);
  return calls.length < 2 || squares === 0 ? undefined : sum ** 2 / (calls.length * squares);
}
