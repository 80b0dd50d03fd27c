import {
  type ConversationEffect,
  type ConversationEvent,
  defineFlow,
  ignored,
  on,
  type Transitions,
} from '@suifang/callflow';
import {
  currentPrompt,
  interpretKeys,
  onInputPause,
  onNoInput,
} from '@suifang/contract/questionnaire/index.ts';
import { lines } from './lines.ts';
import { exceptDate } from './survey-date.ts';
import {
  askIdentity,
  countTyped,
  identify,
  pressAhead,
  pressIdentity,
  retryIdentity,
} from './survey-identity.ts';
import { pressOnQuestion, questionSaid, wrongKey } from './survey-keys.ts';
import { askOptOut, goBack, open } from './survey-opening.ts';
import {
  type LiveState,
  proofOf,
  type SurveyFact,
  type SurveyInput,
  type SurveyResult,
  type SurveyState,
} from './survey-states.ts';
import {
  accept,
  ANSWER_WAIT_MS,
  askAgain,
  askNext,
  carry,
  close,
  CLOSING_WAIT_MS,
  giveUp,
  isEarly,
  itemOf,
  resultSoFar,
  sayOnQuestion,
  type SurveyStep,
} from './survey-turns.ts';

/**
 * A questionnaire by keypress, from the answer to the end of the call.
 *
 * - **opening**: who calls whom and why, that it is recorded, how to opt out, and a moment to do so. Nothing about
 *   health. Any other key cuts it short.
 * - **identifying**: the person proves who they are before any health content. Three tries, each failure with its reason;
 *   without anything to compare with the call ends at once.
 *   The rest of a birth date, typed on unasked, is no answer to what comes next (`survey-date.ts`).
 * - **asking**: one question; keys cut the prompt short; `*` repeats, which is said before the first one; `0` asks for a
 *   person where 0 is no digit of the answer. Silence and wrong keys are each answered with the reason, three times at
 *   most; then the call ends politely and what was answered stays.
 * - **listening**: the patient speaks after the tone; `#`, or a minute, ends it. `*` and `0` lead back to the question.
 * - **optingOut**: entered with 9 from the opening or the end, so that one slip of a finger decides nothing. Nor does a 9
 *   with which somebody begins to type what they are recognised by: as long as the keys go on with it, they are that.
 * - **closing**: last words; 9 is still heard for a few seconds.
 * - **ending**: we have hung up and wait for the switch to say so.
 * - **ended**.
 *
 * `overdue` (nobody is kept longer than half an hour) goes to the last words. `resumed` (control was lost and is back) says the current sentence again, in every state. A hang-up ends every state.
 */

type Rows = Transitions<SurveyState, ConversationEvent, ConversationEffect, SurveyFact, SurveyInput>;

const transitions: Rows = {
  opening: {
    digit: on(['opening', 'identifying', 'asking', 'closing', 'optingOut'], (state, key, { input, now }) => {
      const { digit } = key;
      const typedAhead = countTyped(input, state, digit);
      if (digit === '9')
        return askOptOut(input, { ...state, typedAhead }, 'opening', resultSoFar(state), now);
      if (typedAhead > 0) return pressAhead(input, state, key, now);
      if (digit === '*') return open(input, state, now);
      if (digit === '7') {
        const facts: SurveyFact[] = [{ type: 'number.wrong-person' }];
        return close(input, state, { result: 'wrong_person', say: [lines.wrongPerson], facts }, now);
      }
      if (digit === '0') {
        return withFacts(identify(input, state, now, [lines.personNoted]), [{ type: 'person.wanted' }]);
      }
      return pressAhead(input, state, key, now);
    }),
    played: on(['opening'], (state, { turn }, { now }) =>
      turn === state.turn
        ? { state: { ...state, deadlineAt: now + OPT_OUT_WAIT_MS }, effects: [], facts: [] }
        : stay(state),
    ),
    deadline: on(['identifying', 'asking', 'closing'], (state, _event, { input, now }) =>
      identify(input, state, now),
    ),
    resumed: on(['opening'], (state, _event, { input, now }) => open(input, state, now, state.typedAhead)),
    overdue: on(['closing'], (state, _event, { input, now }) =>
      stopHere(input, state, resultSoFar(state), now),
    ),
    hungUp: on(['ended'], (state) => end(resultSoFar(state))),
  },

  identifying: {
    digit: on(['identifying', 'asking', 'closing'], (state, key, { input, now }) =>
      pressIdentity(input, state, key, now),
    ),
    played: on(['identifying'], (state, { turn }, { now }) =>
      turn === state.turn
        ? { state: { ...state, isSpeaking: false, deadlineAt: now + ANSWER_WAIT_MS }, effects: [], facts: [] }
        : stay(state),
    ),
    deadline: on(['identifying', 'closing'], (state, _event, { input, now }) =>
      state.isSpeaking
        ? { state: { ...state, isSpeaking: false, deadlineAt: now + ANSWER_WAIT_MS }, effects: [], facts: [] }
        : retryIdentity(input, state, 'silent', lines.noInput, now),
    ),
    resumed: on(['identifying', 'closing'], (state, _event, { input, now }) =>
      askIdentity(input, state, state, [], now),
    ),
    overdue: on(['closing'], (state, _event, { input, now }) =>
      stopHere(input, state, resultSoFar(state), now),
    ),
    hungUp: on(['ended'], (state) => end(resultSoFar(state))),
  },

  asking: {
    digit: on(
      ['asking', 'listening', 'closing'],
      exceptDate((state, key, { input, now }) => pressOnQuestion(input, state, key, now)),
    ),
    played: on(['asking', 'listening', 'closing'], (state, { turn }, { input, now }) =>
      turn === state.turn ? questionSaid(input, state, now) : stay(state),
    ),
    deadline: on(['asking', 'listening', 'closing'], (state, _event, { input, now }) => {
      if (state.phase === 'speaking') return questionSaid(input, state, now);
      const item = itemOf(input, state.linkId);
      if (state.phase === 'pausing') {
        const read = onInputPause(item, state.keys);
        if (read.kind === 'answer') return accept(input, state, read.answer, now);
        if (read.kind === 'more')
          return sayOnQuestion(input, state, read.say, { keys: read.keys, askedIn: state.turn + 1 }, now);
        if (read.kind === 'invalid') return wrongKey(input, state, read, now);
      }
      const silent = state.silent + 1;
      if (silent >= item.retry.noInput) return giveUp(input, state, 'silence', now);
      const { keys, say } = onNoInput(item, state.keys);
      return sayOnQuestion(input, state, say, { keys, silent }, now);
    }),
    resumed: on(['asking'], (state, _event, { input, now }) =>
      sayOnQuestion(input, state, currentPrompt(itemOf(input, state.linkId), state.keys), {}, now),
    ),
    overdue: on(['closing'], (state, _event, { input, now }) =>
      stopHere(input, state, resultSoFar(state), now),
    ),
    hungUp: on(['ended'], (state) => end(resultSoFar(state))),
  },

  listening: {
    digit: on(
      ['listening', 'asking', 'closing'],
      exceptDate((state, { digit }, { input, now }) => {
        const pressed = state.pressed + digit;
        const read = interpretKeys(itemOf(input, state.linkId), digit);
        if (read.kind === 'answer') return accept(input, { ...state, pressed }, read.answer, now);
        if (read.kind === 'person') {
          return askAgain(input, { ...state, pressed }, [lines.personNoted], now, [
            { type: 'person.wanted' },
          ]);
        }
        if (read.kind === 'repeat') return askAgain(input, { ...state, pressed }, [], now);
        return digit === '#' ? spokenAnswer(input, { ...state, pressed }, now) : stay(state);
      }),
    ),
    played: ignored('the tone has ended; the patient speaks now'),
    deadline: on(['asking', 'closing'], (state, _event, { input, now }) => spokenAnswer(input, state, now)),
    resumed: on(['asking', 'closing'], (state, _event, { input, now }) => askNext(input, state, now)),
    overdue: on(['closing'], (state, _event, { input, now }) =>
      stopHere(input, state, resultSoFar(state), now),
    ),
    hungUp: on(['ended'], (state, { by }, { input, now }) => endWhileSpeaking(input, state, by, now)),
  },

  optingOut: {
    digit: on(['optingOut', 'opening', 'identifying', 'asking', 'closing'], (state, key, { input, now }) => {
      const { digit } = key;
      const typedAhead = countTyped(input, state, digit);
      // The 9 was the first of these digits. What could also be an answer here needs one more key to be either.
      if (typedAhead > 1)
        return isOptOutAnswer(digit) && typedAhead < (proofOf(input)?.digits.length ?? 0)
          ? askOptOut(input, { ...state, typedAhead }, state.back, state.result, now)
          : pressAhead(input, state, key, now);
      if (isEarly({ ...state, askedIn: state.turn }, key, now)) return stay(state);
      if (digit === '1') {
        const facts: SurveyFact[] = [{ type: 'patient.opted-out' }];
        const result = state.result === 'completed' ? 'completed' : 'opted_out';
        return close(input, state, { result, say: [lines.optedOut], facts }, now);
      }
      if (digit === '2') {
        const isThrough = state.result === 'completed';
        const facts: SurveyFact[] = isThrough ? [] : [{ type: 'patient.refused' }];
        return close(
          input,
          state,
          { result: isThrough ? 'completed' : 'refused', say: [lines.refused], facts },
          now,
        );
      }
      if (digit === '3') return goBack(input, state, now);
      return askOptOut(input, { ...state, typedAhead }, state.back, state.result, now);
    }),
    played: on(['optingOut'], (state, { turn }, { now }) =>
      turn === state.turn
        ? { state: { ...state, deadlineAt: now + ANSWER_WAIT_MS }, effects: [], facts: [] }
        : stay(state),
    ),
    deadline: on(['opening', 'closing'], (state, _event, { input, now }) =>
      goBack(input, state, now, state.typedAhead),
    ),
    resumed: on(['optingOut'], (state, _event, { input, now }) =>
      askOptOut(input, state, state.back, state.result, now),
    ),
    overdue: on(['closing'], (state, _event, { input, now }) => stopHere(input, state, state.result, now)),
    hungUp: on(['ended'], (state) => end(state.result)),
  },

  closing: {
    digit: on(
      ['closing', 'optingOut'],
      exceptDate((state, { digit }, { input, now }) => {
        const isOffered = state.result === 'completed';
        return digit === '9' && isOffered
          ? askOptOut(input, state, 'closing', state.result, now)
          : stay(state);
      }),
    ),
    played: on(['closing'], (state, { turn }, { now }) =>
      turn === state.turn
        ? {
            state: { ...state, deadlineAt: now + CLOSING_WAIT_MS },
            effects: [],
            facts: [],
          }
        : stay(state),
    ),
    deadline: on(['ending'], (state, _event, { now }) => hangUp(state, state.result, now)),
    resumed: on(['closing'], (state, _event, { input, now }) =>
      close(input, state, { result: state.result, say: [lines.goodbye] }, now),
    ),
    overdue: ignored('these are the last words'),
    hungUp: on(['ended'], (state) => end(state.result)),
  },

  ending: {
    digit: ignored('we have said goodbye'),
    played: ignored('nothing is played any more'),
    deadline: on(['ending'], (state, _event, { now }) => hangUp(state, state.result, now)),
    resumed: on(['ending'], (state, _event, { now }) => hangUp(state, state.result, now)),
    overdue: ignored('we have hung up'),
    hungUp: on(['ended'], (state) => end(state.result)),
  },

  ended: {
    digit: ignored('the call is over'),
    played: ignored('the call is over'),
    deadline: ignored('the call is over'),
    resumed: ignored('the call is over'),
    overdue: ignored('the call is over'),
    hungUp: ignored('the call is over'),
  },
};

/** The way out is the last thing said in the opening: time to take it before digits mean something else. */
const OPT_OUT_WAIT_MS = 1_500;
/** Shorter than a word after the tone. */
const SPOKEN_AT_LEAST_MS = 1_500;
/** The switch is asked again to end a leg that does not end: a lost command must not leave a line open. */
const HANG_UP_AGAIN_MS = 5_000;

/** Politely, as when it is not convenient: what was answered stays. */
function stopHere(input: SurveyInput, state: LiveState, result: SurveyResult, now: number): SurveyStep {
  return close(input, state, { result, say: [lines.giveUp] }, now);
}

function stay(state: SurveyState): SurveyStep {
  return { state, effects: [], facts: [] };
}

/** Whether a key is an answer to the question whether somebody wants no more calls. */
function isOptOutAnswer(digit: string): boolean {
  return digit === '1' || digit === '2' || digit === '3';
}

function withFacts(step: SurveyStep, facts: readonly SurveyFact[]): SurveyStep {
  return { ...step, facts: [...facts, ...step.facts] };
}

type Listening = Extract<SurveyState, { at: 'listening' }>;

function spokenAnswer(input: SurveyInput, state: Listening, now: number): SurveyStep {
  const place = { callId: input.callId, fromMs: state.fromMs, toMs: now - state.startedAt };
  return accept(input, state, { kind: 'text', spoken: place }, now);
}

/** Who hangs up without the hash key has said what they wanted to say. */
function endWhileSpeaking(
  input: SurveyInput,
  state: Listening,
  by: Extract<ConversationEvent, { type: 'hungUp' }>['by'],
  now: number,
): SurveyStep {
  const spokenForMs = now - state.startedAt - state.fromMs;
  // How long somebody spoke whose line broke while nobody listened is not known.
  if (by !== 'patient' || spokenForMs < SPOKEN_AT_LEAST_MS) return end(resultSoFar(state));
  const { state: next, facts } = spokenAnswer(input, state, now);
  const last = end('result' in next ? next.result : resultSoFar(next));
  return { ...last, facts: [...facts, ...last.facts] };
}

function hangUp(state: LiveState, result: SurveyResult, now: number): SurveyStep {
  return {
    state: { ...carry(state), at: 'ending', result, deadlineAt: now + HANG_UP_AGAIN_MS },
    effects: [{ type: 'hangUp' }],
    facts: [],
  };
}

function end(result: SurveyResult): SurveyStep {
  return { state: { at: 'ended', result }, effects: [], facts: [{ type: 'conversation.ended', result }] };
}

export const surveyFlow = defineFlow<
  SurveyState,
  ConversationEvent,
  ConversationEffect,
  SurveyFact,
  SurveyInput
>({
  name: 'survey',
  transitions,
  start: (input, now) =>
    open(
      input,
      {
        at: 'opening',
        turn: 0,
        startedAt: now,
        answers: input.answers,
        isVerified: input.identity === 'not_asked',
        deadlineAt: now,
      },
      now,
    ),
  deadlineAt: (state) => (state.at === 'ended' ? undefined : state.deadlineAt),
  isOver: (state) => state.at === 'ended',
});
