import { addChance, chanceOfShortage, type CountChances, nothing } from './agent-pacing-counts.ts';
import { type Durations, endsWithin } from './agent-pacing-durations.ts';

/** The ring time of a new call is looked at in so many equally likely parts. */
const INSTANTS = 6;
/** However few answer: below this a quiet morning would lead to dozens of lines for one agent. */
const LEAST_ANSWER_CHANCE = 0.1;

/** What the chance of the next call depends on. */
export type Situation = Readonly<{
  idle: number;
  waiting: number;
  ringing: ReadonlyArray<Readonly<{ since: number; answerChance: number }>>;
  /** How many agents talk or wrap up, and the chance that one of them (by index) is free within so many ms. */
  busy: number;
  freeWithin: (index: number, ms: number) => number;
  ring: Durations;
  answerChance: number;
  patienceMs: number;
}>;

type Instant = Readonly<{ wanted: CountChances; freed: CountChances }>;

/**
 * How many lines may be begun so that each, when it is answered, finds no agent within patience with a chance of at most
 * `theta`, all that already rings and waits being served first.
 *
 * At an instant u of the ring time: D is how many other calls have been answered by then, A how many busy agents are free
 * by u + patience; the call goes short when D + waiting >= A + idle. Both counts are exact (independent chances, each
 * from how long it has lasted). The idea is Samuelson's, "Predictive Dialing for Outbound Telephone Call Centers",
 * Interfaces 29(5), 1999; the rule looks one call ahead and not at what comes after.
 * One line for each idle agent to whom nobody is promised is always among them: it cannot go short.
 */
export function linesWithin(theta: number, situation: Situation, now: number): number {
  const { idle, waiting, ringing } = situation;
  const spare = idle - waiting;
  const sure = Math.max(0, spare - ringing.length);
  if (theta <= 0) return sure;
  const newChance = atLeastChance(situation.answerChance);
  const chanceBy = (instant: number) => (newChance * (instant + 0.5)) / INSTANTS;
  const instants: Instant[] = [];
  const instantAt = (index: number): Instant => {
    const known = instants[index];
    if (known) return known;
    const instant = lookAhead(situation, situation.ring.quantile((index + 0.5) / INSTANTS), now);
    for (let line = 0; line < lines; line += 1) addChance(instant.wanted, chanceBy(index));
    instants.push(instant);
    return instant;
  };
  /** Whether one more keeps within theta. Most looks end at the first instants: then the later ones are never made. */
  const mayAddOne = () => {
    let risk = 0;
    for (let index = 0; index < INSTANTS; index += 1) {
      const { wanted, freed } = instantAt(index);
      risk += chanceOfShortage(wanted, freed, spare) / INSTANTS;
      if (risk > theta) return false;
    }
    return true;
  };
  let lines = sure;
  while (mayAddOne()) {
    lines += 1;
    instants.forEach(({ wanted }, index) => addChance(wanted, chanceBy(index)));
  }
  return lines;
}

/** Who will have answered `ringMs` from now, and which busy agents will be free in time for somebody who answers then. */
function lookAhead(situation: Situation, ringMs: number, now: number): Instant {
  const [wanted, freed] = [nothing(), nothing()];
  for (const line of situation.ringing) {
    const answerChance = atLeastChance(line.answerChance);
    const rungMs = Math.max(0, now - line.since);
    const stillRings = 1 - answerChance + answerChance * situation.ring.longerThan(rungMs);
    const answeredBy =
      answerChance * situation.ring.longerThan(rungMs) * endsWithin(situation.ring, rungMs, ringMs);
    addChance(wanted, stillRings === 0 ? 1 : answeredBy / stillRings);
  }
  for (let index = 0; index < situation.busy; index += 1) {
    addChance(freed, situation.freeWithin(index, ringMs + situation.patienceMs));
  }
  return { wanted, freed };
}

const atLeastChance = (chance: number) => Math.max(LEAST_ANSWER_CHANCE, Math.min(1, chance));

/** The chance that an agent is through with talk and wrap-up within `ms`; `wraps` are equally likely lengths of it. */
export function freeWithin(
  agent: Readonly<{ talkingSince: number; wrappingSince: number | undefined }>,
  ms: number,
  measured: Readonly<{ talk: Durations; wrap: Durations; wraps: readonly number[] }>,
  now: number,
): number {
  if (agent.wrappingSince !== undefined) return endsWithin(measured.wrap, now - agent.wrappingSince, ms);
  const talkedMs = now - agent.talkingSince;
  const chances = measured.wraps.map((wrapMs) => endsWithin(measured.talk, talkedMs, ms - wrapMs));
  return chances.reduce((sum, chance) => sum + chance, 0) / chances.length;
}
