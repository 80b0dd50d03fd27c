import { type ConversationEffect, type Spoken, spokenMs } from '@suifang/callflow';
import { lines } from './lines.ts';
import type {
  Live,
  NoticeFact,
  NoticeInput,
  NoticeResult,
  NoticeState,
  NoticeStep,
  Place,
  Tries,
} from './notice-states.ts';
import { listensFrom, TRIES } from './survey-turns.ts';

/** The moves of a notice: each says something and waits for what follows. */

/** Nothing has been tried yet. */
export const NO_TRIES: Tries = { silent: 0, wrong: 0 };
/** How long a key is waited for. */
export const WAIT_MS = 8_000;
const LOST_REPORT_MS = 4_000;
const HANG_UP_AGAIN_MS = 5_000;

/** Nothing changes. */
export function stay(state: NoticeState): NoticeStep {
  return { state, effects: [], facts: [] };
}

function spoken(input: NoticeInput, texts: readonly string[]): Spoken[] {
  return texts.flatMap((text) => {
    const sound = input.sounds[text];
    return sound ? [{ text, ...sound }] : [];
  });
}

/** Says something in the next turn. The deadline stands in for a report that gets lost. */
function say(state: Live, prompts: readonly Spoken[], now: number) {
  const turn = state.turn + 1;
  return {
    common: { turn, heardMs: state.heardMs, deadlineAt: now + spokenMs(prompts) + LOST_REPORT_MS },
    effects: [{ type: 'play', turn, prompts }] satisfies ConversationEffect[],
  };
}

/** Who calls, that it is recorded, how to opt out. */
export function open(input: NoticeInput, state: Live, now: number): NoticeStep {
  const { common, effects } = say(
    state,
    [...input.opening, ...spoken(input, [lines.recorded, lines.optOutOffer])],
    now,
  );
  return { state: { ...common, at: 'opening' }, effects, facts: [] };
}

/** Reads the notice from its beginning, after `before`. */
export function read(
  input: NoticeInput,
  state: Live,
  now: number,
  facts: readonly NoticeFact[] = [],
  before: readonly string[] = [],
): NoticeStep {
  const first = spoken(input, before);
  const { common, effects } = say(state, [...first, ...input.notice], now);
  return { state: { ...common, at: 'reading', startedAt: now + spokenMs(first) }, effects, facts };
}

/** What can be pressed now, after `before`. */
export function offer(
  input: NoticeInput,
  state: Live,
  { silent, wrong = 0, listensFrom: from = 0 }: Tries,
  before: readonly string[],
  now: number,
): NoticeStep {
  const menu = [...before, lines.noticeMenu, lines.noticeOptOut];
  const { common, effects } = say(state, spoken(input, menu), now);
  return { state: { ...common, at: 'choosing', silent, wrong, listensFrom: from }, effects, facts: [] };
}

/** The menu with the reason before it, or the end after the last try. */
export function offerAgain(
  input: NoticeInput,
  state: Live,
  tries: Tries,
  reason: string,
  now: number,
): NoticeStep {
  return tries.silent >= TRIES || (tries.wrong ?? 0) >= TRIES
    ? closeWithOffer(input, state, [], now)
    : offer(input, state, tries, [reason], now);
}

/** A key after, or into, the notice. */
export function choose(input: NoticeInput, state: Live, digit: string, now: number): NoticeStep {
  switch (digit) {
    case '1':
    case '*':
      return read(input, state, now);
    case '2': {
      const facts: NoticeFact[] = [{ type: 'notice.confirmed' }];
      return closeWithOffer(input, state, [lines.noticeConfirmed], now, facts);
    }
    case '0': {
      const next = offer(input, state, NO_TRIES, [lines.personNoted], now);
      return { ...next, facts: [{ type: 'person.wanted' }] };
    }
    case '9':
      return askOptOut(input, state, now);
    default:
      return chooseWrong(input, state, now);
  }
}

/** A key that means nothing here; several in one burst are one. */
function chooseWrong(input: NoticeInput, state: Live, now: number): NoticeStep {
  const { silent, wrong = 0, listensFrom: from = 0 } = state.at === 'choosing' ? state : NO_TRIES;
  if (now < from) return stay(state);
  const tries = { silent, wrong: wrong + 1, listensFrom: listensFrom(now, true) };
  return offerAgain(input, state, tries, lines.noticeWrongKey, now);
}

/** One more question, so that a slip of the finger decides nothing. */
export function askOptOut(input: NoticeInput, state: Live, now: number, back: Place = 'notice'): NoticeStep {
  const { common, effects } = say(state, spoken(input, [lines.askOptOut]), now);
  return { state: { ...common, at: 'optingOut', back }, effects, facts: [] };
}

/** Back to where 9 was pressed. */
export function goBack(
  input: NoticeInput,
  state: Extract<NoticeState, { at: 'optingOut' }>,
  now: number,
): NoticeStep {
  return state.back === 'closing'
    ? close(input, state, resultOf(input, state), lines.goodbye, now)
    : read(input, state, now);
}

/** The last words of who was not sent away: how to have no more of these calls is said once more. */
function closeWithOffer(
  input: NoticeInput,
  state: Live,
  before: readonly string[],
  now: number,
  facts: readonly NoticeFact[] = [],
): NoticeStep {
  const { common, effects } = say(state, spoken(input, [...before, lines.lastOptOut]), now);
  const result = resultOf(input, state);
  return { state: { ...common, at: 'closing', result, isOptOutOffered: true }, effects, facts };
}

/** Last words. */
export function close(
  input: NoticeInput,
  state: Live,
  result: NoticeResult,
  line: string,
  now: number,
  facts: readonly NoticeFact[] = [],
): NoticeStep {
  const { common, effects } = say(state, spoken(input, [line]), now);
  return { state: { ...common, at: 'closing', result }, effects, facts };
}

/** Hangs up, and again if the leg does not end. */
export function hangUp(state: Live, result: NoticeResult, now: number): NoticeStep {
  const { turn, heardMs } = state;
  return {
    state: { at: 'ending', turn, heardMs, result, deadlineAt: now + HANG_UP_AGAIN_MS },
    effects: [{ type: 'hangUp' }],
    facts: [],
  };
}

/** The longest stretch of the notice heard by now, in ms. */
export function heardUntil(
  input: NoticeInput,
  state: Extract<NoticeState, { at: 'reading' }>,
  now: number,
): number {
  return Math.max(state.heardMs, Math.min(Math.max(0, now - state.startedAt), spokenMs(input.notice)));
}

function shareHeard(input: NoticeInput, state: Live): number {
  const length = spokenMs(input.notice);
  return length === 0 ? 0 : state.heardMs / length;
}

/** What the call came to by what was heard. */
export function resultOf(input: NoticeInput, state: Live): NoticeResult {
  return shareHeard(input, state) >= input.deliveredShare ? 'delivered' : 'not_delivered';
}

/** Who has heard the notice has had it, whatever they wish for the next time. */
export function unlessHeard(
  input: NoticeInput,
  state: Live,
  otherwise: 'opted_out' | 'refused',
): NoticeResult {
  return resultOf(input, state) === 'delivered' ? 'delivered' : otherwise;
}

/** The record of the call. */
export function end(input: NoticeInput, state: Live, decided?: NoticeResult): NoticeStep {
  const result = decided ?? resultOf(input, state);
  const heardShare = shareHeard(input, state);
  return {
    state: { at: 'ended', result, heardShare },
    effects: [],
    facts: [
      { type: 'notice.heard', share: heardShare },
      { type: 'conversation.ended', result },
    ],
  };
}
