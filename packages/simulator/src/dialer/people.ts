import type { Random } from '../people/random.ts';

/** What one dial will come to, drawn when it is made, so that every policy meets the same people in the same order. */
export type Dial = Readonly<{
  /** From the dial until it is answered; undefined: it never is. */
  answeredAfterMs: number | undefined;
  /** From the dial until an unanswered one ends. */
  givenUpAfterMs: number;
  talkMs: number;
  wrapMs: number;
}>;

/** Who is called: draws the next dial, made so many ms after the beginning of the shift. */
export type People = (random: Random, atMs: number) => Dial;

/** How patients are on the phone. The defaults are those of the hospital day that all policies are compared on. */
export type Habits = Readonly<{
  /** Share of the dials that are answered, over the shift. */
  answerChance: (atMs: number) => number;
  talk: Readonly<{ meanMs: number; cv: number }>;
  wrap: Readonly<{ meanMs: number; cv: number }>;
}>;

/** Set-up, and then ringing until somebody answers: 12 s on average. */
const SET_UP_MS = 1_000;
const RING = { meanMs: 11_000, cv: 0.5 };
/** A phone that nobody answers is let go after this. */
const GIVE_UP_MS = 35_000;
/** Of the dials that nobody answers, those that ring to the end; the others are busy, off or empty numbers. */
const RING_OUT_SHARE = 0.6;
const REFUSED = { meanMs: 5_000, cv: 0.5 };

/** Patients with these habits. */
export function createPeople({ answerChance, talk, wrap }: Habits): People {
  return (random, atMs) => {
    // Everything is drawn, also what is not needed: the n-th dial is the same person whatever came before.
    const [isAnswered, ringsOut] = [random() < answerChance(atMs), random() < RING_OUT_SHARE];
    const ringMs = SET_UP_MS + drawLogNormal(random, RING);
    const refusedMs = drawLogNormal(random, REFUSED);
    const [talkMs, wrapMs] = [drawLogNormal(random, talk), drawLogNormal(random, wrap)];
    return {
      answeredAfterMs: isAnswered ? Math.min(ringMs, GIVE_UP_MS) : undefined,
      givenUpAfterMs: ringsOut ? GIVE_UP_MS : Math.min(refusedMs, GIVE_UP_MS),
      talkMs,
      wrapMs,
    };
  };
}

/** A log-normal length with this mean (ms) and coefficient of variation. */
function drawLogNormal(random: Random, { meanMs, cv }: Readonly<{ meanMs: number; cv: number }>): number {
  const variance = Math.log(1 + cv * cv);
  return meanMs * Math.exp(Math.sqrt(variance) * drawNormal(random) - variance / 2);
}

/** Box and Muller, "A Note on the Generation of Random Normal Deviates", 1958. */
function drawNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
