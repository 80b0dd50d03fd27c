import {
  defineFlow,
  ignored,
  on,
  type PartyEffect,
  type PartyEvent,
  type Spoken,
  spokenMs,
  type Step,
  type Transitions,
} from '@suifang/callflow';
import type { RatingEnding } from '@suifang/contract/ratings.ts';

/**
 * The agent has hung up, the patient is still there and says by a key how satisfied they are.
 *
 * - **asking**: the question with its keys. A wrong key, or none, and it is put once more; then nobody is kept.
 * - **leaving**, **ending**: thanks, or only a goodbye; we hang up.
 * - **ended**.
 *
 * Invited, entered, answered, timed out and hung up are told apart. Whoever is found gone was interrupted.
 */

export type RatingInput = Readonly<{
  callId: string;
  queueId: string | null;
  staffId: string;
  /** The best one first; each has the key of its place. */
  levels: readonly string[];
  /** A score up to this is low. */
  lowScore: number;
  sounds: Readonly<Record<'question' | 'wrongKey' | 'noKey' | 'thanks' | 'goodbye', readonly Spoken[]>>;
}>;

type Common = Readonly<{ turn: number }>;
export type RatingState =
  | (Common &
      Readonly<{
        at: 'asking';
        isRepeat: boolean;
        hasEntered: boolean;
        /** Epoch ms; a wrong key before it belongs to the same press as the one before. */
        heedsFrom: number;
        deadlineAt: number;
      }>)
  | (Common & Readonly<{ at: 'leaving'; deadlineAt: number }>)
  | (Common & Readonly<{ at: 'ending'; deadlineAt: number }>)
  | (Common & Readonly<{ at: 'ended' }>);

export type RatingEvent =
  | PartyEvent
  /** A word for the agent's part, which is over. */
  | Readonly<{ type: 'commanded'; command: Readonly<{ do: string }> }>
  | Readonly<{ type: 'phoneLost' | 'phoneBack' }>;

export type RatingFact =
  | Readonly<{ type: 'rating.invited' }>
  | Readonly<{ type: 'rating.entered' }>
  | Readonly<{
      type: 'rating.ended';
      ending: RatingEnding;
      score: number | null;
      level: string | null;
      isLow: boolean;
    }>
  | Readonly<{ type: 'command.refused'; command: string; why: 'not-now' }>;

type RatingStep = Step<RatingState, PartyEffect, RatingFact>;
type Rows = Transitions<RatingState, RatingEvent, PartyEffect, RatingFact, RatingInput>;
type Asking = Extract<RatingState, { at: 'asking' }>;

const PATIENT = 'patient';
/** How long a patient is given for a key once the question has been put. */
export const ANSWER_MS = 7_000;
/** A key pressed twice by a heavy finger is one key. */
const SAME_PRESS_MS = 1_000;
const LOST_REPORT_MS = 4_000;
const HANG_UP_AGAIN_MS = 5_000;

const stay = (state: RatingState): RatingStep => ({ state, effects: [], facts: [] });

function play(turn: number, prompts: readonly Spoken[]): PartyEffect[] {
  return [{ type: 'play', party: PATIENT, turn, prompts }];
}

/** Puts the question, after `first` when there is something to say before. */
function ask(
  state: Pick<Asking, 'turn' | 'isRepeat' | 'hasEntered' | 'heedsFrom'>,
  input: RatingInput,
  now: number,
  first: readonly Spoken[] = [],
): RatingStep {
  const turn = state.turn + 1;
  const { isRepeat, hasEntered, heedsFrom } = state;
  const prompts = [...first, ...input.sounds.question];
  const deadlineAt = now + spokenMs(prompts) + LOST_REPORT_MS + ANSWER_MS;
  return {
    state: { at: 'asking', turn, isRepeat, hasEntered, heedsFrom, deadlineAt },
    effects: play(turn, prompts),
    facts: [],
  };
}

function leave(state: RatingState, prompts: readonly Spoken[], now: number): RatingStep {
  const turn = state.turn + 1;
  return {
    state: { at: 'leaving', turn, deadlineAt: now + spokenMs(prompts) + LOST_REPORT_MS },
    effects: play(turn, prompts),
    facts: [],
  };
}

const unanswered = (ending: Exclude<RatingEnding, 'answered'>): RatingFact => ({
  type: 'rating.ended',
  ending,
  score: null,
  level: null,
  isLow: false,
});

const enteredBy = ({ hasEntered }: Asking): RatingFact[] => (hasEntered ? [] : [{ type: 'rating.entered' }]);

function giveUp(state: Asking, input: RatingInput, now: number): RatingStep {
  return { ...leave(state, input.sounds.goodbye, now), facts: [unanswered('timed_out')] };
}

function pressed(state: Asking, digit: string, input: RatingInput, now: number): RatingStep {
  const { levels, lowScore, sounds } = input;
  const place = /^[1-9]$/.test(digit) ? Number(digit) - 1 : -1;
  const level = levels[place];
  if (level !== undefined) {
    const score = levels.length - place;
    const ended: RatingFact = {
      type: 'rating.ended',
      ending: 'answered',
      score,
      level,
      isLow: score <= lowScore,
    };
    return { ...leave(state, sounds.thanks, now), facts: [...enteredBy(state), ended] };
  }
  if (now < state.heedsFrom) return stay(state);
  const next = state.isRepeat
    ? giveUp(state, input, now)
    : ask(
        { turn: state.turn, isRepeat: true, hasEntered: true, heedsFrom: now + SAME_PRESS_MS },
        input,
        now,
        sounds.wrongKey,
      );
  return { ...next, facts: [...enteredBy(state), ...next.facts] };
}

function release(state: RatingState, now: number): RatingStep {
  return {
    state: { at: 'ending', turn: state.turn, deadlineAt: now + HANG_UP_AGAIN_MS },
    effects: [{ type: 'hangUp', party: PATIENT }],
    facts: [],
  };
}

/** A phone of ours that falls silent ends nothing; only the patient's own end does. */
function someoneLeft(state: RatingState, party: string): RatingStep {
  return party === PATIENT ? stay({ at: 'ended', turn: state.turn }) : stay(state);
}

const nobodyElse = {
  ringing: ignored('nobody is rung'),
  heldByPhone: ignored('nobody talks'),
  phoneLost: ignored('the part of the agent is over'),
  phoneBack: ignored('the part of the agent is over'),
} as const;

const refuse = (state: RatingState, command: string): RatingStep => ({
  ...stay(state),
  facts: [{ type: 'command.refused', command, why: 'not-now' }],
});

/** A colleague's phone that rang when the agent ended the call, and was picked up in the same moment. */
const lateAnswer = (state: RatingState, party: string): RatingStep => ({
  ...stay(state),
  effects: [{ type: 'hangUp', party }],
});

const transitions: Rows = {
  asking: {
    ...nobodyElse,
    answered: on(['asking'], (state, { party }) => lateAnswer(state, party)),
    digit: on(['asking', 'leaving'], (state, { party, digit }, { input, now }) =>
      party === PATIENT ? pressed(state, digit, input, now) : stay(state),
    ),
    played: on(['asking'], (state, { party, turn }, { now }) =>
      party === PATIENT && turn === state.turn
        ? stay({ ...state, deadlineAt: now + ANSWER_MS })
        : stay(state),
    ),
    left: on(['asking', 'ended'], (state, { party, by }) => ({
      ...someoneLeft(state, party),
      facts: party === PATIENT ? [unanswered(by === 'interrupted' ? 'interrupted' : 'hung_up')] : [],
    })),
    deadline: on(['asking', 'leaving'], (state, _event, { input, now }) => {
      if (now < state.deadlineAt) return stay(state);
      return state.isRepeat
        ? giveUp(state, input, now)
        : ask({ ...state, isRepeat: true }, input, now, input.sounds.noKey);
    }),
    // Whatever was being said was cut off: the question once more, and it counts as no repeat.
    resumed: on(['asking'], (state, _event, { input, now }) => ask(state, input, now)),
    commanded: on(['asking'], (state, { command }) => refuse(state, command.do)),
  },
  leaving: {
    ...nobodyElse,
    answered: on(['leaving'], (state, { party }) => lateAnswer(state, party)),
    digit: ignored('the last words need no answer'),
    played: on(['leaving', 'ending'], (state, { party, turn }, { now }) =>
      party === PATIENT && turn === state.turn ? release(state, now) : stay(state),
    ),
    left: on(['leaving', 'ended'], (state, { party }) => someoneLeft(state, party)),
    deadline: on(['ending'], (state, _event, { now }) => release(state, now)),
    resumed: on(['ending'], (state, _event, { now }) => release(state, now)),
    commanded: on(['leaving'], (state, { command }) => refuse(state, command.do)),
  },
  ending: {
    ...nobodyElse,
    answered: on(['ending'], (state, { party }) => lateAnswer(state, party)),
    digit: ignored('we have hung up'),
    played: ignored('we have hung up'),
    left: on(['ending', 'ended'], (state, { party }) => someoneLeft(state, party)),
    deadline: on(['ending'], (state, _event, { now }) => release(state, now)),
    resumed: on(['ending'], (state, _event, { now }) => release(state, now)),
    commanded: on(['ending'], (state, { command }) => refuse(state, command.do)),
  },
  ended: {
    ...nobodyElse,
    answered: ignored('the call is over'),
    digit: ignored('the call is over'),
    played: ignored('the call is over'),
    left: ignored('the call is over'),
    deadline: ignored('the call is over'),
    resumed: ignored('the call is over'),
    commanded: on(['ended'], (state, { command }) => refuse(state, command.do)),
  },
};

export const ratingFlow = defineFlow<RatingState, RatingEvent, PartyEffect, RatingFact, RatingInput>({
  name: 'rating',
  transitions,
  start: (input, now) => ({
    ...ask({ turn: 0, isRepeat: false, hasEntered: false, heedsFrom: now }, input, now),
    facts: [{ type: 'rating.invited' }],
  }),
  deadlineAt: (state) => ('deadlineAt' in state ? state.deadlineAt : undefined),
  isOver: (state) => state.at === 'ended',
});
