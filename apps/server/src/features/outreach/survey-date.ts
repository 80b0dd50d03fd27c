import type { Key, Pressed } from '@suifang/callflow';
import { type LiveState, proofOf, type SurveyInput } from './survey-states.ts';
import { swallow, type SurveyStep } from './survey-turns.ts';

/**
 * The birth date that is typed to its end although only its year was asked for. A slow hand is still at the month when
 * the first question is asked already; those digits answer nothing. They are known by what they are: the next digit of
 * this person's own month and day, not long after the one before. Nobody is unheard meanwhile: any other key counts.
 */

/** Between two digits of a date a slow hand takes less. */
const NEXT_DIGIT_MS = 3_000;

/** How far the date has been typed. Its digits lie in the input alone: states are written down. */
export type TypedDate = Readonly<{ digits: number; lastAt: number }>;

/** What is watched for once the year has been typed; undefined: nothing else of the date is known. */
export function awaitDate(input: SurveyInput, lastAt: number): TypedDate | undefined {
  return proofOf(input)?.monthAndDay === undefined ? undefined : { digits: 0, lastAt };
}

/** Whether a key pressed now may be the next digit of the date, or a slip in it. */
export function mayTypeDate({ typedDate }: LiveState, { at }: Pressed, now: number): boolean {
  return typedDate !== undefined && (at ?? now) - typedDate.lastAt <= NEXT_DIGIT_MS;
}

/** The state after a key that belongs to the date; undefined: it does not, and is for the flow to hear. */
function typeDate(input: SurveyInput, state: LiveState, key: Key, now: number): LiveState | undefined {
  const { typedDate } = state;
  const rest = proofOf(input)?.monthAndDay?.slice(typedDate?.digits) ?? '';
  if (!typedDate || !mayTypeDate(state, key, now) || !rest.startsWith(key.digit)) return undefined;
  const digits = typedDate.digits + 1;
  const next = rest.length === 1 ? undefined : { digits, lastAt: key.at ?? now };
  const typed = { ...state, typedDate: next };
  return 'listensFrom' in typed ? swallow(typed, key, now) : typed;
}

type Hear<From> = (
  state: From,
  key: Key,
  setting: Readonly<{ input: SurveyInput; now: number }>,
) => SurveyStep;

/** Hears keys, but for those that belong to the date. The first that does not ends the date. */
export function exceptDate<From extends LiveState>(hear: Hear<From>): Hear<From> {
  return (state, key, setting) => {
    const typed = typeDate(setting.input, state, key, setting.now);
    if (typed) return { state: typed, effects: [], facts: [] };
    // A step that changes nothing is not written, nor is its key: it keeps the very state.
    return hear(state.typedDate ? { ...state, typedDate: undefined } : state, key, setting);
  };
}
