import type { Key } from '@suifang/callflow';
import { currentPrompt, interpretKeys } from '@suifang/contract/questionnaire/index.ts';
import { lines } from './lines.ts';
import type { SurveyInput, SurveyState } from './survey-states.ts';
import {
  accept,
  ANSWER_WAIT_MS,
  giveUp,
  isEarly,
  itemOf,
  listen,
  listensFrom,
  sayOnQuestion,
  swallow,
  type SurveyStep,
} from './survey-turns.ts';

type Asking = Extract<SurveyState, { at: 'asking' }>;

/** A key on a question. One that belongs to an earlier burst is not heard. */
export function pressOnQuestion(input: SurveyInput, before: Asking, key: Key, now: number): SurveyStep {
  if (isEarly(before, key, now)) return { state: swallow(before, key, now), effects: [], facts: [] };
  const next = press(input, before, key.digit, now);
  if (next.state.at !== 'asking' || next.state.turn === before.turn) return next;
  return { ...next, state: { ...next.state, listensFrom: listensFrom(now) } };
}

function press(input: SurveyInput, before: Asking, digit: string, now: number): SurveyStep {
  const item = itemOf(input, before.linkId);
  const state = { ...before, pressed: before.pressed + digit };
  const read = interpretKeys(item, state.keys + digit);
  switch (read.kind) {
    case 'answer':
      return accept(input, state, read.answer, now);
    case 'more':
      // What is said is a question of its own: the next option, or whether this is meant.
      if (read.say.length > 0)
        return sayOnQuestion(input, state, read.say, { keys: read.keys, askedIn: state.turn + 1 }, now);
      return {
        state: {
          ...state,
          keys: read.keys,
          phase: 'pausing',
          deadlineAt: now + (read.pauseMs ?? ANSWER_WAIT_MS),
        },
        effects: state.phase === 'speaking' ? [{ type: 'stopPlaying', turn: state.turn }] : [],
        facts: [],
      };
    case 'ignored':
      return { state: { ...state, keys: read.keys }, effects: [], facts: [] };
    case 'invalid':
      return wrongKey(input, state, read, now);
    case 'repeat':
      return sayOnQuestion(input, state, read.say, { keys: read.keys }, now);
    case 'person':
      return sayOnQuestion(input, state, [lines.personNoted, ...currentPrompt(item, state.keys)], {}, now, [
        { type: 'person.wanted' },
      ]);
    case 'endRecording':
      // The tone has not sounded yet: nobody was recorded.
      return { state, effects: [], facts: [] };
  }
}

/** Says why, and asks again; gives up after the last try. */
export function wrongKey(
  input: SurveyInput,
  state: Asking,
  read: Readonly<{ keys: string; say: readonly string[] }>,
  now: number,
): SurveyStep {
  const wrong = state.wrong + 1;
  if (wrong >= itemOf(input, state.linkId).retry.invalid) return giveUp(input, state, 'wrong-keys', now);
  return sayOnQuestion(input, state, read.say, { keys: read.keys, wrong }, now);
}

/** The prompt is through: wait for the answer, take down speech, or go on after a text that asks nothing. */
export function questionSaid(input: SurveyInput, state: Asking, now: number): SurveyStep {
  const item = itemOf(input, state.linkId);
  if (item.input.collect === 'none') return accept(input, state, { kind: 'heard' }, now);
  if (item.input.collect === 'record') return listen(input, state, item.input.maxMs, now);
  return { state: { ...state, phase: 'waiting', deadlineAt: now + ANSWER_WAIT_MS }, effects: [], facts: [] };
}
