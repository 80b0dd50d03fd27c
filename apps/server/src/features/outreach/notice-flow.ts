import {
  type ConversationEffect,
  type ConversationEvent,
  defineFlow,
  ignored,
  on,
  spokenMs,
  type Transitions,
} from '@suifang/callflow';
import { lines } from './lines.ts';
import type { NoticeFact, NoticeInput, NoticeState } from './notice-states.ts';
import {
  askOptOut,
  choose,
  close,
  end,
  goBack,
  hangUp,
  heardUntil,
  NO_TRIES,
  offer,
  offerAgain,
  open,
  read,
  resultOf,
  stay,
  unlessHeard,
  WAIT_MS,
} from './notice-turns.ts';
import { CLOSING_WAIT_MS } from './survey-turns.ts';

/**
 * A notice that is read out: a reminder to come back, a changed appointment.
 *
 * - **opening**: who calls, that it is recorded, how to opt out.
 * - **reading**: the notice. How much of it was heard decides whether it counts as delivered.
 * - **choosing**: again (1), understood (2), a person (0), no more calls (9). Silence and wrong keys are each answered with
 *   the reason, three times at most, as in the questionnaire.
 * - **optingOut**: 9 is asked once more.
 * - **closing**: last words; 9 is still heard where they offer it.
 * - **ending**, **ended** as in the questionnaire.
 *
 * `overdue` goes to the last words; `resumed` says the current part again; a hang-up ends every state.
 */

type Rows = Transitions<NoticeState, ConversationEvent, ConversationEffect, NoticeFact, NoticeInput>;

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
        ? offer(input, { ...state, heardMs: spokenMs(input.notice) }, NO_TRIES, [], now)
        : stay(state),
    ),
    deadline: on(['choosing'], (state, _event, { input, now }) =>
      offer(input, { ...state, heardMs: spokenMs(input.notice) }, NO_TRIES, [], now),
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
    deadline: on(['choosing', 'closing'], (state, _event, { input, now }) => {
      const tries = { ...state, silent: state.silent + 1 };
      return offerAgain(input, state, tries, lines.noInput, now);
    }),
    resumed: on(['choosing'], (state, _event, { input, now }) => offer(input, state, state, [], now)),
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
      return digit === '3' ? goBack(input, state, now) : askOptOut(input, state, now, state.back);
    }),
    played: on(['optingOut'], (state, { turn }, { now }) =>
      turn === state.turn
        ? { state: { ...state, deadlineAt: now + WAIT_MS }, effects: [], facts: [] }
        : stay(state),
    ),
    deadline: on(['reading', 'closing'], (state, _event, { input, now }) => goBack(input, state, now)),
    resumed: on(['optingOut'], (state, _event, { input, now }) => askOptOut(input, state, now, state.back)),
    overdue: on(['closing'], (state, _event, { input, now }) =>
      close(input, state, resultOf(input, state), lines.goodbye, now),
    ),
    hungUp: on(['ended'], (state, _event, { input }) => end(input, state)),
  },

  closing: {
    digit: on(['closing', 'optingOut'], (state, { digit }, { input, now }) =>
      digit === '9' && state.isOptOutOffered ? askOptOut(input, state, now, 'closing') : stay(state),
    ),
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
