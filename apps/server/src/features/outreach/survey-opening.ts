import { lines } from './lines.ts';
import type {
  LiveState,
  Place,
  SurveyInput,
  SurveyResult,
  SurveyState,
  TypedAhead,
} from './survey-states.ts';
import { ANSWER_WAIT_MS, carry, close, play, speechEndsAt, spoken, type SurveyStep } from './survey-turns.ts';

/** Who calls and why, and the way out that is offered with it. */

/** The first words, also when they are asked for again. `typedAhead` digits of the identity have been typed. */
export function open(input: SurveyInput, state: LiveState, now: number, typedAhead = 0): SurveyStep {
  const prompts = [...input.opening, ...spoken(input, [lines.recorded, lines.optOutOffer])];
  const turn = state.turn + 1;
  return {
    state: { ...carry(state), at: 'opening', turn, typedAhead, deadlineAt: speechEndsAt(now, prompts) },
    effects: play(turn, prompts),
    facts: [],
  };
}

/** Someone typing a year may have hit 9 in the middle of it: the digits of one burst decide nothing. */
const BURST_MS = 800;

/** One more question, so that a slip of the finger decides nothing. */
export function askOptOut(
  input: SurveyInput,
  state: LiveState & TypedAhead,
  back: Place,
  result: SurveyResult,
  now: number,
): SurveyStep {
  const prompts = spoken(input, [lines.askOptOut]);
  const turn = state.turn + 1;
  return {
    state: {
      ...carry(state),
      at: 'optingOut',
      turn,
      back,
      result,
      typedAhead: state.typedAhead ?? 0,
      listensFrom: now + BURST_MS,
      deadlineAt: speechEndsAt(now, prompts) + ANSWER_WAIT_MS,
    },
    effects: play(turn, prompts),
    facts: [],
  };
}

/** Back to where 9 was pressed, `typedAhead` as in `open`. */
export function goBack(
  input: SurveyInput,
  state: Extract<SurveyState, { at: 'optingOut' }>,
  now: number,
  typedAhead = 0,
): SurveyStep {
  if (state.back === 'opening') return open(input, state, now, typedAhead);
  return close(input, state, { result: state.result, say: [lines.goodbye] }, now);
}
