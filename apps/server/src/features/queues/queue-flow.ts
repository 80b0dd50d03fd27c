import { defineFlow, ignored, on, type PartyEffect, spokenMs, type Transitions } from '@suifang/callflow';
import type { QueueExit } from '@suifang/contract/queues.ts';
import {
  type Offered,
  type OfferEnd,
  PATIENT,
  type QueueEvent,
  type QueueFact,
  type QueueInput,
  type QueueState,
  type QueueStep,
} from './queue-states.ts';

/**
 * A caller waits for an agent.
 *
 * - **waiting**: music, now and then the place in the queue; keys 1 (ring me back) and 2 (leave a message) are heard.
 *   Whose number was withheld and whom nobody knows cannot be rung back: for them there is no key 1, and wherever the
 *   queue would have us promise a call they leave a message.
 *   Agents who were chosen are rung meanwhile; the caller hears no difference. The first to answer gets the caller, the
 *   others' phones fall silent. Who does not answer is no loss: the caller waits on and somebody else is chosen.
 * - **leaving**: last words before the line is released (a call-back is noted, the queue is closed).
 * - **ending**: we have hung up.
 * - **handedOver**: another flow has the call: an agent talks, another queue, the voicemail.
 * - **ended**.
 */

type Waiting = Extract<QueueState, { at: 'waiting' }>;
type Rows = Transitions<QueueState, QueueEvent, PartyEffect, QueueFact, QueueInput>;

/** The switch says when it has ended a leg; should that get lost, the call ends a little later all the same. */
const HANG_UP_AGAIN_MS = 5_000;
const LOST_REPORT_MS = 4_000;
/** A phone that rings longer than this past its time is given up. */
const RING_GRACE_MS = 3_000;

const music = (isOn: boolean): PartyEffect => ({ type: 'music', party: PATIENT, isOn });

function stay(state: QueueState): QueueStep {
  return { state, effects: [], facts: [] };
}

function hangUpOffers(offers: readonly Offered[]): PartyEffect[] {
  return offers.map(({ party }) => ({ type: 'hangUp', party }));
}

function endOffers(offers: readonly Offered[], how: OfferEnd): QueueFact[] {
  return offers.map(({ party, staffId }) => ({ type: 'offer.ended', party, staffId, how }));
}

function overflowStep(input: QueueInput, step: number, enteredAt: number) {
  const afterMs = input.overflow[step]?.afterMs;
  return { step, deadlineAt: afterMs === undefined ? undefined : enteredAt + afterMs };
}

/** The caller's first moment in this queue. */
function enter(input: QueueInput, now: number): QueueStep {
  const common = { turn: 1, enteredAt: now };
  if (input.refusal) {
    const waiting: Waiting = {
      ...common,
      at: 'waiting',
      offers: [],
      step: 0,
      deadlineAt: undefined,
      isSpeaking: false,
    };
    const left = exit(input, waiting, input.refusal, now);
    return { ...left, facts: [{ type: 'queue.refused', queueId: input.queueId }, ...left.facts] };
  }
  return {
    state: { ...common, at: 'waiting', offers: [], ...overflowStep(input, 0, now), isSpeaking: true },
    effects: [{ type: 'play', party: PATIENT, turn: 1, prompts: input.sounds.choices }],
    facts: [{ type: 'queue.entered', queueId: input.queueId }],
  };
}

/** Out of the queue, to wherever it says. Phones that ring for this caller fall silent. */
function exit(input: QueueInput, state: Waiting, wanted: QueueExit, now: number): QueueStep {
  const to: QueueExit = wanted.to === 'callback' && !input.canBeRungBack ? { to: 'voicemail' } : wanted;
  const { offers } = state;
  const facts: QueueFact[] = [...endOffers(offers, 'caller-left'), { type: 'queue.overflowed', to: to.to }];
  const effects = [...hangUpOffers(offers), music(false)];
  const { callId } = input;
  const handedOver = { at: 'handedOver', turn: state.turn, enteredAt: state.enteredAt } as const;
  if (to.to === 'queue') {
    const stored = { callId, queueId: to.queueId, place: input.place };
    return {
      state: handedOver,
      effects: [...effects, { type: 'handOver', flow: 'queue', input: stored }],
      facts,
    };
  }
  if (to.to === 'voicemail') {
    const stored = { callId, queueId: input.queueId };
    return {
      state: handedOver,
      effects: [...effects, { type: 'handOver', flow: 'voicemail', input: stored }],
      facts,
    };
  }
  if (to.to === 'callback') return noteCallback(input, state, now, facts, effects);
  return say(input.sounds.announcements[to.text] ?? [], state, now, facts, effects);
}

function noteCallback(
  input: QueueInput,
  state: Waiting,
  now: number,
  facts: readonly QueueFact[],
  effects: readonly PartyEffect[],
): QueueStep {
  return say(input.sounds.callbackNoted, state, now, [...facts, { type: 'callback.wanted' }], effects);
}

function say(
  prompts: QueueInput['sounds']['choices'],
  state: QueueState,
  now: number,
  facts: readonly QueueFact[],
  effects: readonly PartyEffect[],
): QueueStep {
  const turn = state.turn + 1;
  return {
    state: {
      at: 'leaving',
      turn,
      enteredAt: state.enteredAt,
      deadlineAt: now + spokenMs(prompts) + LOST_REPORT_MS,
    },
    effects: [...effects, { type: 'play', party: PATIENT, turn, prompts }],
    facts,
  };
}

function release(state: QueueState, now: number): QueueStep {
  return {
    state: { at: 'ending', turn: state.turn, enteredAt: state.enteredAt, deadlineAt: now + HANG_UP_AGAIN_MS },
    effects: [{ type: 'hangUp', party: PATIENT }],
    facts: [],
  };
}

function end(state: QueueState, result: 'abandoned' | 'overflowed' | 'callback'): QueueStep {
  return {
    state: { at: 'ended', turn: state.turn, enteredAt: state.enteredAt, result },
    effects: [],
    facts: [],
  };
}

/** The caller has hung up while waiting. */
function abandon(state: Waiting): QueueStep {
  return {
    ...end(state, 'abandoned'),
    effects: hangUpOffers(state.offers),
    facts: [...endOffers(state.offers, 'caller-left'), { type: 'queue.abandoned' }],
  };
}

/** Q.850 causes by which a phone says no itself: busy, rejected. */
const REJECTED = new Set([17, 21]);
/** ... by which it cannot have rung at all. */
const NOT_CONNECTED = new Set([3, 20, 34, 38, 41, 42, 44, 58, 127]);

function howItEnded(cause: number): OfferEnd {
  if (REJECTED.has(cause)) return 'rejected';
  return NOT_CONNECTED.has(cause) ? 'not-connected' : 'not-answered';
}

function dropOffer(state: Waiting, party: string, how: OfferEnd): QueueStep {
  const gone = state.offers.filter((offer) => offer.party === party);
  const offers = state.offers.filter((offer) => offer.party !== party);
  return { state: { ...state, offers }, effects: [], facts: endOffers(gone, how) };
}

function connect(input: QueueInput, state: Waiting, { party, staffId }: Offered): QueueStep {
  const others = state.offers.filter((offer) => offer.party !== party);
  const { callId, queueId, wrapUpMs, rating } = input;
  const talk = { callId, party, staffId, queueId, wrapUpMs, rating };
  return {
    state: { at: 'handedOver', turn: state.turn, enteredAt: state.enteredAt },
    effects: [
      ...hangUpOffers(others),
      { type: 'stopPlaying', party: PATIENT, turn: state.turn },
      music(false),
      { type: 'handOver', flow: 'talk', input: talk },
    ],
    facts: [
      ...endOffers(others, 'answered-elsewhere'),
      { type: 'offer.ended', party, staffId, how: 'answered' },
      { type: 'queue.answered', party, staffId },
    ],
  };
}

const handedOver = {
  ringing: ignored('another flow has the call'),
  answered: ignored('another flow has the call'),
  digit: ignored('another flow has the call'),
  played: ignored('another flow has the call'),
  left: ignored('another flow has the call'),
  heldByPhone: ignored('another flow has the call'),
  deadline: ignored('another flow has the call'),
  resumed: ignored('another flow has the call'),
  offered: ignored('another flow has the call'),
  placed: ignored('another flow has the call'),
  withdrawn: ignored('another flow has the call'),
} as const;

const transitions: Rows = {
  waiting: {
    ringing: on(['waiting'], (state, { party }) => {
      const offer = state.offers.find((one) => one.party === party);
      const facts: QueueFact[] = offer ? [{ type: 'offer.rang', party, staffId: offer.staffId }] : [];
      return { state, effects: [], facts };
    }),
    answered: on(['waiting', 'handedOver'], (state, { party }, { input }) => {
      const offer = state.offers.find((one) => one.party === party);
      return offer ? connect(input, state, offer) : stay(state);
    }),
    digit: on(['waiting', 'leaving', 'handedOver'], (state, { party, digit }, { input, now }) => {
      if (party !== PATIENT) return stay(state);
      if (digit === '1' && input.canBeRungBack) return exit(input, state, { to: 'callback' }, now);
      if (digit === '2') return exit(input, state, { to: 'voicemail' }, now);
      return stay(state);
    }),
    played: on(['waiting'], (state, { party, turn }) =>
      party === PATIENT && turn === state.turn
        ? { state: { ...state, isSpeaking: false }, effects: [music(true)], facts: [] }
        : stay(state),
    ),
    left: on(['waiting', 'ended'], (state, { party, cause }) =>
      party === PATIENT ? abandon(state) : dropOffer(state, party, howItEnded(cause)),
    ),
    heldByPhone: ignored('nobody talks yet'),
    deadline: on(['waiting', 'leaving', 'handedOver'], (state, _event, { input, now }) => {
      const step = input.overflow[state.step];
      if (!step || state.deadlineAt === undefined || now < state.deadlineAt) return stay(state);
      return exit(input, state, step.exit, now);
    }),
    resumed: on(['waiting'], (state) => ({
      state: { ...state, isSpeaking: false },
      effects: [music(true)],
      facts: [],
    })),
    offered: on(['waiting'], (state, { offers }, { input }) => ({
      state: {
        ...state,
        offers: [...state.offers, ...offers.map(({ party, staffId }) => ({ party, staffId }))],
      },
      effects: offers.map(({ party, staffId, deviceId, autoAnswer }) => ({
        type: 'ring',
        party,
        reach: { kind: 'device', deviceId, staffId },
        ringMs: input.ringMs,
        autoAnswer,
      })),
      facts: offers.map(({ party, staffId }) => ({
        type: 'offer.made',
        party,
        staffId,
        ringMs: input.ringMs + RING_GRACE_MS,
      })),
    })),
    placed: on(['waiting'], (state, { prompts }) => {
      if (state.isSpeaking || state.offers.length > 0) return stay(state);
      const turn = state.turn + 1;
      return {
        state: { ...state, turn, isSpeaking: true },
        effects: [music(false), { type: 'play', party: PATIENT, turn, prompts }],
        facts: [],
      };
    }),
    withdrawn: on(['waiting'], (state, { party, why }) => {
      const dropped = dropOffer(state, party, why);
      return { ...dropped, effects: [{ type: 'hangUp', party }] };
    }),
  },
  leaving: {
    ringing: ignored('the caller leaves'),
    answered: on(['leaving'], (state, { party }) => ({
      ...stay(state),
      effects: [{ type: 'hangUp', party }],
    })),
    digit: ignored('the last words need no answer'),
    played: on(['leaving', 'ending'], (state, { party, turn }, { now }) =>
      party === PATIENT && turn === state.turn ? release(state, now) : stay(state),
    ),
    left: on(['leaving', 'ended'], (state, { party }) =>
      party === PATIENT ? end(state, 'overflowed') : stay(state),
    ),
    heldByPhone: ignored('nobody talks'),
    deadline: on(['ending'], (state, _event, { now }) => release(state, now)),
    resumed: on(['ending'], (state, _event, { now }) => release(state, now)),
    offered: ignored('the caller leaves'),
    placed: ignored('the caller leaves'),
    withdrawn: ignored('the caller leaves'),
  },
  ending: {
    ringing: ignored('we have hung up'),
    answered: ignored('we have hung up'),
    digit: ignored('we have hung up'),
    played: ignored('we have hung up'),
    left: on(['ending', 'ended'], (state, { party }) =>
      party === PATIENT ? end(state, 'overflowed') : stay(state),
    ),
    heldByPhone: ignored('we have hung up'),
    deadline: on(['ending'], (state, _event, { now }) => release(state, now)),
    resumed: on(['ending'], (state, _event, { now }) => release(state, now)),
    offered: ignored('we have hung up'),
    placed: ignored('we have hung up'),
    withdrawn: ignored('we have hung up'),
  },
  handedOver,
  ended: handedOver,
};

export const queueFlow = defineFlow<QueueState, QueueEvent, PartyEffect, QueueFact, QueueInput>({
  name: 'queue',
  transitions,
  start: enter,
  deadlineAt: (state) => ('deadlineAt' in state ? state.deadlineAt : undefined),
  isOver: (state) => state.at === 'ended',
});
