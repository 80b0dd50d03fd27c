import { defineFlow, ignored, on, type PartyEffect, type Transitions } from '@suifang/callflow';
import {
  abandon,
  connect,
  dropOffer,
  end,
  enter,
  exit,
  howItEnded,
  music,
  release,
  RING_GRACE_MS,
  stay,
} from './queue-moves.ts';
import {
  PATIENT,
  type QueueEvent,
  type QueueFact,
  type QueueInput,
  type QueueState,
} from './queue-states.ts';

/**
 * A caller waits for an agent.
 *
 * - **waiting**: music, now and then the place in the queue; keys 1 (ring me back) and 2 (leave a message) are heard.
 *   Whose number was withheld and whom nobody knows cannot be rung back: for them there is no key 1, and wherever the
 *   queue would have us promise a call they leave a message.
 *   Agents who were chosen are rung meanwhile; the caller hears no difference. The first to answer gets the caller, the
 *   others' phones fall silent. Who does not answer is no loss: the caller waits on and somebody else is chosen.
 *   A patient whom a campaign has called did not ask to wait: they hear music at once and no choices, and when no agent's
 *   phone rings for them within the campaign's patience they get what the campaign has for them instead. A phone that
 *   rings by then is waited for.
 * - **leaving**: last words before the line is released (a call-back is noted, the queue is closed).
 * - **ending**: we have hung up.
 * - **handedOver**: another flow has the call: an agent talks, another queue, the voicemail.
 * - **ended**.
 */

type Rows = Transitions<QueueState, QueueEvent, PartyEffect, QueueFact, QueueInput>;

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
      if (party !== PATIENT || input.handoff) return stay(state);
      if (digit === '1' && input.canBeRungBack) return exit(input, state, { to: 'callback' }, now);
      if (digit === '2') return exit(input, state, { to: 'voicemail' }, now);
      return stay(state);
    }),
    played: on(['waiting'], (state, { party, turn }) =>
      party === PATIENT && turn === state.turn
        ? { state: { ...state, isSpeaking: false }, effects: [music(true)], facts: [] }
        : stay(state),
    ),
    left: on(['waiting', 'leaving', 'handedOver', 'ended'], (state, { party, by, cause }, { input, now }) =>
      party === PATIENT
        ? abandon(input, state, by)
        : dropOffer(input, state, { party, how: howItEnded(cause), now }),
    ),
    heldByPhone: ignored('nobody talks yet'),
    deadline: on(['waiting', 'leaving', 'handedOver'], (state, _event, { input, now }) => {
      const step = input.overflow[state.step];
      if (!step || state.deadlineAt === undefined || now < state.deadlineAt) return stay(state);
      // An agent's phone rings for a patient of ours: its end decides.
      if (input.handoff && state.offers.length > 0) return stay({ ...state, deadlineAt: undefined });
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
    placed: on(['waiting'], (state, { prompts }, { input }) => {
      if (state.isSpeaking || state.offers.length > 0 || input.handoff) return stay(state);
      const turn = state.turn + 1;
      return {
        state: { ...state, turn, isSpeaking: true },
        effects: [music(false), { type: 'play', party: PATIENT, turn, prompts }],
        facts: [],
      };
    }),
    withdrawn: on(['waiting', 'leaving', 'handedOver'], (state, { party, why }, { input, now }) => {
      const dropped = dropOffer(input, state, { party, how: why, now });
      return { ...dropped, effects: [{ type: 'hangUp', party }, ...dropped.effects] };
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
