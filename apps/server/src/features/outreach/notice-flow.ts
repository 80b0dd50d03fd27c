import {
  type ConversationEffect,
  type ConversationEvent,
  defineFlow,
  ignored,
  on,
  type Spoken,
  spokenMs,
  type Step,
  type Transitions,
} from '@suifang/callflow';
import { lines } from './lines.ts';
import type { Sound } from './survey-states.ts';

/**
 * A notice that is read out: a reminder to come back, a changed appointment.
 *
 * - **opening**: who calls, that it is recorded, how to opt out.
 * - **reading**: the notice. How much of it was heard decides whether it counts as delivered.
 * - **choosing**: again (1), understood (2), a person (0), no more calls (9). Silence ends the call after one reminder.
 * - **optingOut**: 9 is asked once more.
 * - **closing**, **ending**, **ended** as in the questionnaire.
 *
 * `overdue` goes to the last words; `resumed` says the current part again; a hang-up ends every state.
 */

export type NoticeInput = Readonly<{
  opening: readonly Spoken[];
  notice: readonly Spoken[];
  sounds: Readonly<Record<string, Sound>>;
  /** The share of the notice that must have been heard, 0 to 1. */
  deliveredShare: number;
}>;

export type NoticeResult = 'delivered' | 'not_delivered' | 'refused' | 'opted_out' | 'wrong_person';

type Common = Readonly<{
  turn: number;
  deadlineAt: number;
  /** The longest stretch of the notice heard so far, in ms. */
  heardMs: number;
}>;

export type NoticeState =
  | (Common & Readonly<{ at: 'opening' }>)
  | (Common & Readonly<{ at: 'reading'; startedAt: number }>)
  | (Common & Readonly<{ at: 'choosing'; silent: number }>)
  | (Common & Readonly<{ at: 'optingOut' }>)
  | (Common & Readonly<{ at: 'closing'; result: NoticeResult }>)
  | (Common & Readonly<{ at: 'ending'; result: NoticeResult }>)
  | Readonly<{ at: 'ended'; result: NoticeResult; heardShare: number }>;

export type NoticeFact =
  | Readonly<{ type: 'notice.heard'; share: number }>
  | Readonly<{ type: 'notice.confirmed' }>
  | Readonly<{ type: 'person.wanted' }>
  | Readonly<{ type: 'patient.opted-out' }>
  | Readonly<{ type: 'patient.refused' }>
  | Readonly<{ type: 'number.wrong-person' }>
  | Readonly<{ type: 'conversation.ended'; result: NoticeResult }>;

type NoticeStep = Step<NoticeState, ConversationEffect, NoticeFact>;
type Live = Exclude<NoticeState, { at: 'ended' }>;
type Rows = Transitions<NoticeState, ConversationEvent, ConversationEffect, NoticeFact, NoticeInput>;

const WAIT_MS = 8_000;
const LOST_REPORT_MS = 4_000;
const CLOSING_WAIT_MS = 1_500;
const HANG_UP_AGAIN_MS = 5_000;

const transitions: Rows = {
  opening: {
    digit: on(['opening', 'reading', 'optingOut', 'closing'], (state, { digit }, { input, now }) => {
      if (digit === '*') return open(input, state, now);
      if (digit === '9') return askOptOut(input, state, now);
      if (digit === '7')
        return close(input, state, 'wrong_person', lines.wrongPerson, now, [{ type: 'number.wrong-person' }]);
      if (digit === '0') return read(input, state, now, [{ type: 'person.wanted' }], [lines.personNoted]);
      return read(input, state, now);
    }),
    played: on(['opening', 'reading'], (state, { turn }, { input, now }) =>
      turn === state.turn ? read(input, state, now) : stay(state),
    ),
    deadline: on(['reading'], (state, _event, { input, now }) => read(input, state, now)),
    resumed: on(['opening'], (state, _event, { input, now }) => open(input, state, now)),
    overdue: on(['closing'], (state, _event, { input, now }) =>
      close(input, state, resultOf(input, state), lines.goodbye, now),
    ),
    hungUp: on(['ended'], (state, _event, { input }) => end(input, state)),
  },

  reading: {
    digit: on(['reading', 'choosing', 'optingOut', 'closing'], (state, { digit }, { input, now }) =>
      choose(input, { ...state, heardMs: heardUntil(input, state, now) }, digit, now),
    ),
    played: on(['reading', 'choosing'], (state, { turn }, { input, now }) =>
      turn === state.turn
        ? offer(input, { ...state, heardMs: spokenMs(input.notice) }, 0, [], now)
        : stay(state),
    ),
    deadline: on(['choosing'], (state, _event, { input, now }) =>
      offer(input, { ...state, heardMs: spokenMs(input.notice) }, 0, [], now),
    ),
    resumed: on(['reading'], (state, _event, { input, now }) => read(input, state, now)),
    overdue: on(['closing'], (state, _event, { input, now }) =>
      close(input, state, resultOf(input, state), lines.goodbye, now),
    ),
    // When a line broke is told late: how much was heard by then nobody knows.
    hungUp: on(['ended'], (state, { by }, { input, now }) =>
      end(input, by === 'interrupted' ? state : { ...state, heardMs: heardUntil(input, state, now) }),
    ),
  },

  choosing: {
    digit: on(['reading', 'choosing', 'optingOut', 'closing'], (state, { digit }, { input, now }) =>
      choose(input, state, digit, now),
    ),
    played: on(['choosing'], (state, { turn }, { now }) =>
      turn === state.turn
        ? { state: { ...state, deadlineAt: now + WAIT_MS }, effects: [], facts: [] }
        : stay(state),
    ),
    deadline: on(['choosing', 'closing'], (state, _event, { input, now }) =>
      state.silent === 0
        ? offer(input, state, 1, [lines.noInput], now)
        : close(input, state, resultOf(input, state), lines.goodbye, now),
    ),
    resumed: on(['choosing'], (state, _event, { input, now }) => offer(input, state, state.silent, [], now)),
    overdue: on(['closing'], (state, _event, { input, now }) =>
      close(input, state, resultOf(input, state), lines.goodbye, now),
    ),
    hungUp: on(['ended'], (state, _event, { input }) => end(input, state)),
  },

  optingOut: {
    digit: on(['optingOut', 'reading', 'closing'], (state, { digit }, { input, now }) => {
      if (digit === '1')
        return close(input, state, unlessHeard(input, state, 'opted_out'), lines.optedOut, now, [
          { type: 'patient.opted-out' },
        ]);
      if (digit === '2') {
        const result = unlessHeard(input, state, 'refused');
        const facts: NoticeFact[] = result === 'refused' ? [{ type: 'patient.refused' }] : [];
        return close(input, state, result, lines.refused, now, facts);
      }
      return digit === '3' ? read(input, state, now) : askOptOut(input, state, now);
    }),
    played: on(['optingOut'], (state, { turn }, { now }) =>
      turn === state.turn
        ? { state: { ...state, deadlineAt: now + WAIT_MS }, effects: [], facts: [] }
        : stay(state),
    ),
    deadline: on(['reading'], (state, _event, { input, now }) => read(input, state, now)),
    resumed: on(['optingOut'], (state, _event, { input, now }) => askOptOut(input, state, now)),
    overdue: on(['closing'], (state, _event, { input, now }) =>
      close(input, state, resultOf(input, state), lines.goodbye, now),
    ),
    hungUp: on(['ended'], (state, _event, { input }) => end(input, state)),
  },

  closing: {
    digit: ignored('the last words need no answer'),
    played: on(['closing'], (state, { turn }, { now }) =>
      turn === state.turn
        ? { state: { ...state, deadlineAt: now + CLOSING_WAIT_MS }, effects: [], facts: [] }
        : stay(state),
    ),
    deadline: on(['ending'], (state, _event, { now }) => hangUp(state, state.result, now)),
    resumed: on(['closing'], (state, _event, { input, now }) =>
      close(input, state, state.result, lines.goodbye, now),
    ),
    overdue: ignored('these are the last words'),
    hungUp: on(['ended'], (state, _event, { input }) => end(input, state, state.result)),
  },

  ending: {
    digit: ignored('we have said goodbye'),
    played: ignored('nothing is played any more'),
    deadline: on(['ending'], (state, _event, { now }) => hangUp(state, state.result, now)),
    resumed: on(['ending'], (state, _event, { now }) => hangUp(state, state.result, now)),
    overdue: ignored('we have hung up'),
    hungUp: on(['ended'], (state, _event, { input }) => end(input, state, state.result)),
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

function stay(state: NoticeState): NoticeStep {
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

function open(input: NoticeInput, state: Live, now: number): NoticeStep {
  const { common, effects } = say(
    state,
    [...input.opening, ...spoken(input, [lines.recorded, lines.optOutOffer])],
    now,
  );
  return { state: { ...common, at: 'opening' }, effects, facts: [] };
}

function read(
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

function offer(
  input: NoticeInput,
  state: Live,
  silent: number,
  before: readonly string[],
  now: number,
): NoticeStep {
  const { common, effects } = say(state, spoken(input, [...before, lines.noticeMenu]), now);
  return { state: { ...common, at: 'choosing', silent }, effects, facts: [] };
}

function choose(input: NoticeInput, state: Live, digit: string, now: number): NoticeStep {
  switch (digit) {
    case '1':
    case '*':
      return read(input, state, now);
    case '2': {
      const result = resultOf(input, state);
      return close(input, state, result, lines.noticeConfirmed, now, [{ type: 'notice.confirmed' }]);
    }
    case '0': {
      const next = offer(input, state, 0, [lines.personNoted], now);
      return { ...next, facts: [{ type: 'person.wanted' }] };
    }
    case '9':
      return askOptOut(input, state, now);
    default:
      return offer(input, state, 0, [], now);
  }
}

function askOptOut(input: NoticeInput, state: Live, now: number): NoticeStep {
  const { common, effects } = say(state, spoken(input, [lines.askOptOut]), now);
  return { state: { ...common, at: 'optingOut' }, effects, facts: [] };
}

function close(
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

function hangUp(state: Live, result: NoticeResult, now: number): NoticeStep {
  const { turn, heardMs } = state;
  return {
    state: { at: 'ending', turn, heardMs, result, deadlineAt: now + HANG_UP_AGAIN_MS },
    effects: [{ type: 'hangUp' }],
    facts: [],
  };
}

function heardUntil(input: NoticeInput, state: Extract<NoticeState, { at: 'reading' }>, now: number): number {
  return Math.max(state.heardMs, Math.min(Math.max(0, now - state.startedAt), spokenMs(input.notice)));
}

function shareHeard(input: NoticeInput, state: Live): number {
  const length = spokenMs(input.notice);
  return length === 0 ? 0 : state.heardMs / length;
}

function resultOf(input: NoticeInput, state: Live): NoticeResult {
  return shareHeard(input, state) >= input.deliveredShare ? 'delivered' : 'not_delivered';
}

/** Who has heard the notice has had it, whatever they wish for the next time. */
function unlessHeard(input: NoticeInput, state: Live, otherwise: 'opted_out' | 'refused'): NoticeResult {
  return resultOf(input, state) === 'delivered' ? 'delivered' : otherwise;
}

function end(input: NoticeInput, state: Live, decided?: NoticeResult): NoticeStep {
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

export const noticeFlow = defineFlow<
  NoticeState,
  ConversationEvent,
  ConversationEffect,
  NoticeFact,
  NoticeInput
>({
  name: 'notice',
  transitions,
  start: (input, now) => open(input, { at: 'opening', turn: 0, heardMs: 0, deadlineAt: now }, now),
  deadlineAt: (state) => (state.at === 'ended' ? undefined : state.deadlineAt),
  isOver: (state) => state.at === 'ended',
});
