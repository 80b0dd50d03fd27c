/** Less than this is dropped at the far end of a count: it changes no decision and would make every count long. */
const NEGLIGIBLE = 1e-12;

/** How many of several independent things happen: at `n` the chance that exactly `n` do (Poisson-binomial). */
export type CountChances = number[];

/** Nothing can happen yet. */
export const nothing = (): CountChances => [1];

/** One thing more that happens with this chance (0 to 1), in place: one step of an exact convolution. */
export function addChance(counts: CountChances, chance: number): void {
  let moved = 0;
  for (let n = 0; n < counts.length; n += 1) {
    const here = counts[n] ?? 0;
    counts[n] = here * (1 - chance) + moved;
    moved = here * chance;
  }
  if (moved > NEGLIGIBLE) counts.push(moved);
}

/** P(wanted >= given + spare): that who wants something is at least as many as what there is. `spare` may be negative. */
export function chanceOfShortage(wanted: CountChances, given: CountChances, spare: number): number {
  let [shortage, wantedAtLeast, next] = [0, 0, wanted.length - 1];
  for (let n = given.length - 1; n >= 0; n -= 1) {
    for (; next >= Math.max(0, n + spare); next -= 1) wantedAtLeast += wanted[next] ?? 0;
    shortage += (given[n] ?? 0) * wantedAtLeast;
  }
  return shortage;
}
