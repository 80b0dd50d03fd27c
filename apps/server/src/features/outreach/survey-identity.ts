import type { ConversationEffect, Key, Pressed } from '@suifang/callflow';
import { evaluate } from '@suifang/contract/questionnaire/index.ts';
import { lines } from './lines.ts';
import { awaitDate, mayTypeDate } from './survey-date.ts';
import { proofOf, type SurveyFact, type SurveyInput, type SurveyState } from './survey-states.ts';
import {
  ANSWER_WAIT_MS,
  askNext,
  type Carried,
  carry,
  close,
  isEarly,
  listensFrom,
  play,
  speechEndsAt,
  spoken,
  swallow,
  type SurveyStep,
  TRIES,
} from './survey-turns.ts';

/** Who is there: asked and proved before anything about health is said. */

/**
 * Whether keys pressed here may be part of what proves who somebody is. The opening counts: who knows these calls types
 * the digits into it, and a 9 among them leads on to the question about opting out; so does what is typed on after the
 * last digit that was asked for.
 */
export function hidesDigits(state: SurveyState, pressed: Pressed, now: number): boolean {
  if (state.at !== 'ended' && mayTypeDate(state, pressed, now)) return true;
  if (state.at === 'asking') return isEarly(state, pressed, now);
  if (state.at === 'optingOut') return state.back === 'opening' && !state.isVerified;
  return state.at === 'identifying' || state.at === 'opening';
}

type TypingAhead = Extract<SurveyState, { at: 'opening' | 'optingOut' }>;

/**
 * How many of the digits by which this patient is recognised have been typed unasked with this key, one after another at
 * any pace; 0: the key is none of them. Such a key is more likely one of them than a word of its own.
 */
export function countTyped(input: SurveyInput, state: TypingAhead, digit: string): number {
  const digits = (state.isVerified ? undefined : proofOf(input)?.digits) ?? '';
  const typed = state.typedAhead ?? 0;
  if (digits[typed] === digit) return typed + 1;
  return digits.startsWith(digit) ? 1 : 0;
}

/** Someone who knows these calls types the digits into the opening: this key counts, and those typed before it. */
export function pressAhead(input: SurveyInput, state: TypingAhead, key: Key, now: number): SurveyStep {
  const next = identify(input, state, now);
  if (next.state.at !== 'identifying') return next;
  const before = Math.max(0, countTyped(input, state, key.digit) - 1);
  const keys = proofOf(input)?.digits.slice(0, before) ?? '';
  const pressed = pressIdentity(input, { ...next.state, keys }, key, now);
  return {
    state: pressed.state,
    effects: [...next.effects, ...pressed.effects],
    facts: [...next.facts, ...pressed.facts],
  };
}

/**
 * After `before`: asks who is there, when that must be known; goes to the questions otherwise. How to hear something
 * again is said once, before the first question: earlier it would stand between a stranger and the purpose of the call.
 */
export function identify(
  input: SurveyInput,
  state: Carried,
  now: number,
  before: readonly string[] = [],
): SurveyStep {
  if (input.identity !== 'not_asked' && !state.isVerified)
    return askIdentity(input, state, { wrong: 0, silent: 0 }, before, now);
  const { next } = evaluate(input.script.form, state.answers, 'voice');
  const hint = next === undefined ? [] : [lines.keysHint];
  return askNext(
    input,
    { ...carry(state), isVerified: true },
    now,
    [...before, ...hint],
    [{ type: 'questions.started' }],
  );
}

/** Says `before`, then asks for the digits; ends the call when there are none to compare with. */
export function askIdentity(
  input: SurveyInput,
  state: Carried,
  tries: Readonly<{ wrong: number; silent: number; listensFrom?: number }>,
  before: readonly string[],
  now: number,
): SurveyStep {
  const proof = proofOf(input);
  if (!proof) return closeUnverified(input, state, now);
  const prompts = spoken(input, [...before, ...proof.ask]);
  const turn = state.turn + 1;
  return {
    state: {
      ...carry(state),
      at: 'identifying',
      turn,
      keys: '',
      wrong: tries.wrong,
      silent: tries.silent,
      isSpeaking: true,
      // What is typed ahead counts, however late it is taken.
      listensFrom: tries.listensFrom ?? 0,
      deadlineAt: speechEndsAt(now, prompts),
    },
    effects: play(turn, prompts),
    facts: [],
  };
}

type Identifying = Extract<SurveyState, { at: 'identifying' }>;

/** Says what was wrong and asks again; ends politely after the last try. */
export function retryIdentity(
  input: SurveyInput,
  state: Identifying,
  why: 'wrong' | 'silent',
  say: string,
  now: number,
): SurveyStep {
  const tries = { wrong: state.wrong, silent: state.silent, [why]: state[why] + 1 };
  if (tries.wrong >= TRIES || tries.silent >= TRIES) return closeUnverified(input, state, now);
  return askIdentity(input, state, { ...tries, listensFrom: listensFrom(now, true) }, [say], now);
}

function closeUnverified(input: SurveyInput, state: Carried, now: number): SurveyStep {
  const facts: SurveyFact[] = [{ type: 'identity.failed' }];
  return close(input, state, { result: 'not_verified', say: [lines.identityFailed], facts }, now);
}

/** A key while the digits are awaited. */
export function pressIdentity(input: SurveyInput, state: Identifying, key: Key, now: number): SurveyStep {
  const { digit } = key;
  if ((key.at ?? now) < state.listensFrom) return { state: swallow(state, key, now), effects: [], facts: [] };
  const expected = proofOf(input)?.digits;
  if (expected === undefined) return closeUnverified(input, state, now);
  if (digit === '#') return { state, effects: [], facts: [] };
  if (digit === '*' && state.keys === '') return askIdentity(input, state, state, [], now);
  const keys = state.keys + digit;
  if (keys.length < expected.length) {
    const effects: ConversationEffect[] = state.isSpeaking ? [{ type: 'stopPlaying', turn: state.turn }] : [];
    return {
      state: { ...state, keys, isSpeaking: false, deadlineAt: now + ANSWER_WAIT_MS },
      effects,
      facts: [],
    };
  }
  if (keys === expected) {
    const typedDate = awaitDate(input, key.at ?? now);
    const verified = { ...carry(state), isVerified: true, typedDate };
    const next = identify(input, verified, now, [lines.thanksVerified]);
    return { ...next, facts: [{ type: 'identity.confirmed' }, ...next.facts] };
  }
  return retryIdentity(input, state, 'wrong', lines.identityWrong, now);
}
