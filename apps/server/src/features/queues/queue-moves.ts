import { type LeftBy, type PartyEffect, spokenMs } from '@suifang/callflow';
import {
  type HandoffEnd,
  type Offered,
  type OfferEnd,
  PATIENT,
  type QueueFact,
  type QueueInput,
  type QueueState,
  type QueueStep,
  type QueueWay,
} from './queue-states.ts';

/** The moves of a stay in a queue: each leads to one state with what has to be done for it. */

type Waiting = Extract<QueueState, { at: 'waiting' }>;

/** The switch says when it has ended a leg; should that get lost, the call ends a little later all the same. */
const HANG_UP_AGAIN_MS = 5_000;
const LOST_REPORT_MS = 4_000;
/** A phone that rings longer than this past its time is given up. */
export const RING_GRACE_MS = 3_000;

export const music = (isOn: boolean): PartyEffect => ({ type: 'music', party: PATIENT, isOn });

export function stay(state: QueueState): QueueStep {
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

/** Of a campaign's patient: that they wait no longer. Of callers there is no such thing to tell. */
function handoffEnded({ handoff }: QueueInput, how: HandoffEnd, staffId?: string): QueueFact[] {
  return handoff ? [{ type: 'handoff.ended', how, ...(staffId !== undefined && { staffId }) }] : [];
}

/** The caller's first moment in this queue. */
export function enter(input: QueueInput, now: number): QueueStep {
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
  const entered = { ...common, at: 'waiting', offers: [], ...overflowStep(input, 0, now) } as const;
  if (input.handoff)
    return {
      state: { ...entered, isSpeaking: false },
      effects: [music(true)],
      facts: [{ type: 'queue.entered', queueId: input.queueId }],
    };
  return {
    state: { ...entered, isSpeaking: true },
    effects: [{ type: 'play', party: PATIENT, turn: 1, prompts: input.sounds.choices }],
    facts: [{ type: 'queue.entered', queueId: input.queueId }],
  };
}

/** Out of the queue, to wherever it says. Phones that ring for this caller fall silent. */
export function exit(input: QueueInput, state: Waiting, wanted: QueueWay, now: number): QueueStep {
  const to: QueueWay = wanted.to === 'callback' && !input.canBeRungBack ? { to: 'voicemail' } : wanted;
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
  if (to.to === 'survey') {
    const stored = { callId, targetId: input.handoff?.targetId };
    return {
      state: handedOver,
      effects: [...effects, { type: 'handOver', flow: 'survey', input: stored }],
      facts: [...facts, ...handoffEnded(input, 'survey')],
    };
  }
  if (to.to === 'promise') {
    const promised: QueueFact[] = [{ type: 'callback.wanted' }, ...handoffEnded(input, 'promised')];
    return say(input.sounds.promised, state, now, [...facts, ...promised], effects);
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

export function release(state: QueueState, now: number): QueueStep {
  return {
    state: { at: 'ending', turn: state.turn, enteredAt: state.enteredAt, deadlineAt: now + HANG_UP_AGAIN_MS },
    effects: [{ type: 'hangUp', party: PATIENT }],
    facts: [],
  };
}

export function end(state: QueueState, result: 'abandoned' | 'overflowed' | 'callback'): QueueStep {
  return {
    state: { at: 'ended', turn: state.turn, enteredAt: state.enteredAt, result },
    effects: [],
    facts: [],
  };
}

/**
 * The caller has hung up while waiting; or was cut off, when the line was found gone, and is owed a call. Whom a campaign
 * called, it calls again by its own rules.
 */
export function abandon(input: QueueInput, state: Waiting, by: LeftBy): QueueStep {
  return {
    ...end(state, 'abandoned'),
    effects: hangUpOffers(state.offers),
    facts: [
      ...endOffers(state.offers, 'caller-left'),
      { type: 'queue.abandoned' },
      ...(by === 'interrupted' && !input.handoff ? [{ type: 'caller.cutOff' } as const] : []),
      ...handoffEnded(input, 'hung_up'),
    ],
  };
}

/** Q.850 causes by which a phone says no itself: busy, rejected. */
const REJECTED = new Set([17, 21]);
/** ... by which it cannot have rung at all. */
const NOT_CONNECTED = new Set([3, 20, 34, 38, 41, 42, 44, 58, 127]);

/** How the leg of a phone that was rung and not answered has ended, by its Q.850 cause. */
export function howItEnded(cause: number): Extract<OfferEnd, 'rejected' | 'not-connected' | 'not-answered'> {
  if (REJECTED.has(cause)) return 'rejected';
  return NOT_CONNECTED.has(cause) ? 'not-connected' : 'not-answered';
}

export function dropOffer(
  input: QueueInput,
  state: Waiting,
  { party, how, now }: Readonly<{ party: string; how: OfferEnd; now: number }>,
): QueueStep {
  const gone = state.offers.filter((offer) => offer.party === party);
  const offers = state.offers.filter((offer) => offer.party !== party);
  const facts = endOffers(gone, how);
  const left: Waiting = { ...state, offers };
  const way = overdueWay(input, left, now);
  if (!way) return { state: left, effects: [], facts };
  const next = exit(input, left, way, now);
  return { ...next, facts: [...facts, ...next.facts] };
}

/** Where a patient of ours goes whose patience is over and for whom no phone rings any more; undefined: they wait. */
function overdueWay(input: QueueInput, { offers, enteredAt, step }: Waiting, now: number) {
  const due = input.overflow[step];
  if (!input.handoff || offers.length > 0 || !due || now < enteredAt + due.afterMs) return undefined;
  return due.exit;
}

export function connect(input: QueueInput, state: Waiting, { party, staffId }: Offered): QueueStep {
  const others = state.offers.filter((offer) => offer.party !== party);
  const { callId, queueId, wrapUpMs, rating, handoff } = input;
  const talk = { callId, party, staffId, queueId, wrapUpMs, rating, isOurs: handoff !== undefined };
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
      ...handoffEnded(input, 'taken', staffId),
    ],
  };
}
