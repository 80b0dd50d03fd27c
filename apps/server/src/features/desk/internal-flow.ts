import { defineFlow, ignored, on, type PartyEffect, type Transitions } from '@suifang/callflow';
import { howItEnded } from '../queues/index.ts';
import {
  again,
  begin,
  CALLEE,
  CALLER,
  callerRings,
  command,
  connect,
  finish,
  giveUp,
  hangUp,
  joinBoth,
  rang,
  ring,
  ringTone,
  seek,
  stay,
  without,
} from './internal-moves.ts';
import type { InternalEvent, InternalFact, InternalInput, InternalState } from './internal-states.ts';

/**
 * Somebody of ours calls a colleague by their extension.
 *
 * - **callingCaller**: whoever asked for it on the screen has their own phone rung first. Whoever dialled on their phone
 *   is there already.
 * - **seeking**: the colleague is about to be taken for this call. Somebody else may have been faster; it is tried for a
 *   few seconds, and the caller hears the tone meanwhile.
 * - **ringing**: the colleague's phone rings.
 * - **talking**: both are in the room of the call. Whoever hangs up ends it.
 * - **telling**: the colleague does not take it; the caller hears why.
 * - **ending**: we have hung up and wait for the legs to end.
 * - **ended**.
 */

type Rows = Transitions<InternalState, InternalEvent, PartyEffect, InternalFact, InternalInput>;
type Setting = Readonly<{ input: InternalInput; now: number }>;

const commanded = on<
  InternalState,
  InternalState,
  Extract<InternalEvent, { type: 'commanded' }>,
  PartyEffect,
  InternalFact,
  InternalInput
>(
  ['callingCaller', 'seeking', 'ringing', 'talking', 'telling', 'ending', 'ended'],
  (state, event, { input, now }) => command(state, event, input, now),
);

const phoneLost = on<
  InternalState,
  InternalState,
  Extract<InternalEvent, { type: 'phoneLost' }>,
  PartyEffect,
  InternalFact,
  InternalInput
>(
  ['callingCaller', 'seeking', 'ringing', 'talking', 'telling', 'ending', 'ended'],
  (state, { staffId }, { input, now }) => {
    const isTheirs =
      staffId === input.caller.staffId || (state.at === 'talking' && staffId === input.callee.staffId);
    return isTheirs ? finish(state, input, now) : stay(state);
  },
);

/** Whoever calls has hung up before anybody talked. */
const callerLeft = (state: InternalState, party: string, { input, now }: Setting) =>
  party === CALLER ? finish(without(state, party), input, now) : stay(without(state, party));

const over = {
  ringing: ignored('it is over'),
  answered: ignored('it is over'),
  digit: ignored('it is over'),
  played: ignored('it is over'),
  left: ignored('it is over'),
  heldByPhone: ignored('it is over'),
  deadline: ignored('it is over'),
  resumed: ignored('it is over'),
  commanded,
  phoneLost: ignored('it is over'),
  phoneBack: ignored('it is over'),
} as const;

const transitions: Rows = {
  callingCaller: {
    ringing: on(['callingCaller'], (state, { party }, { input }) => ({
      ...stay(state),
      facts: party === CALLER ? [callerRings(input)] : [],
    })),
    answered: on(['callingCaller', 'seeking'], (state, { party }, { input, now }) =>
      party === CALLER ? seek(state, input, now) : stay(state),
    ),
    digit: ignored('nobody is there yet'),
    played: ignored('nothing is played'),
    left: on(['callingCaller', 'ending', 'ended'], (state, { party }, setting) =>
      callerLeft(state, party, setting),
    ),
    heldByPhone: ignored('nobody talks yet'),
    deadline: on(['ending', 'ended'], (state, _event, { input, now }) => finish(state, input, now)),
    resumed: ignored('the phone rings on, or its time ends it'),
    commanded,
    phoneLost,
    phoneBack: ignored('it rings already'),
  },
  seeking: {
    ringing: ignored('nobody is rung yet'),
    answered: ignored('nobody is rung yet'),
    digit: ignored('keys mean nothing while it rings'),
    played: ignored('a tone has no end of its own'),
    left: on(['seeking', 'ending', 'ended'], (state, { party }, setting) =>
      callerLeft(state, party, setting),
    ),
    heldByPhone: ignored('nobody talks yet'),
    deadline: on(['ringing', 'telling'], (state, _event, { input, now }) => ring(state, input, now)),
    resumed: on(['seeking'], (state) => ({ ...stay(state), effects: [ringTone(true)] })),
    commanded,
    phoneLost,
    phoneBack: ignored('the phone is here'),
  },
  ringing: {
    ringing: on(['ringing'], (state, { party }, { input }) => ({
      ...stay(state),
      facts: party === CALLEE ? [rang(input)] : [],
    })),
    answered: on(['ringing', 'talking'], (state, { party }, { input }) =>
      party === CALLEE ? connect(state, input) : stay(state),
    ),
    digit: ignored('keys mean nothing while it rings'),
    played: ignored('a tone has no end of its own'),
    left: on(['ringing', 'telling', 'ending', 'ended'], (state, { party, cause }, setting) =>
      party === CALLEE
        ? giveUp(without(state, party), setting.input, howItEnded(cause), setting.now)
        : callerLeft(state, party, setting),
    ),
    heldByPhone: ignored('nobody talks yet'),
    deadline: on(['telling'], (state, _event, { input, now }) => {
      const told = giveUp(state, input, 'not-answered', now);
      return { ...told, effects: [hangUp(CALLEE), ...told.effects] };
    }),
    resumed: on(['ringing'], (state) => ({ ...stay(state), effects: [ringTone(true)] })),
    commanded,
    phoneLost,
    phoneBack: ignored('the phone is here'),
  },
  talking: {
    ringing: ignored('nobody else is rung'),
    answered: ignored('nobody else is rung'),
    digit: ignored('keys mean nothing while people talk'),
    played: ignored('nothing is played while people talk'),
    left: on(['ending', 'ended'], (state, { party }, { input, now }) =>
      finish(without(state, party), input, now),
    ),
    heldByPhone: ignored('the other hears the music of the phone'),
    deadline: ignored('nothing is waited for'),
    resumed: on(['talking'], (state) => ({ ...stay(state), effects: joinBoth })),
    commanded,
    phoneLost,
    phoneBack: ignored('the phone is here'),
  },
  telling: {
    ringing: ignored('the phone was given up'),
    answered: on(['telling'], (state, { party }) =>
      party === CALLEE ? { ...stay(state), effects: [hangUp(CALLEE)] } : stay(state),
    ),
    digit: ignored('the reason needs no answer'),
    played: on(['telling', 'ending', 'ended'], (state, { party, turn }, { input, now }) =>
      party === CALLER && turn === state.turn ? finish(state, input, now) : stay(state),
    ),
    left: on(['telling', 'ending', 'ended'], (state, { party }, setting) =>
      callerLeft(state, party, setting),
    ),
    heldByPhone: ignored('nobody talks'),
    deadline: on(['ending', 'ended'], (state, _event, { input, now }) => finish(state, input, now)),
    resumed: on(['ending', 'ended'], (state, _event, { input, now }) => finish(state, input, now)),
    commanded,
    phoneLost,
    phoneBack: ignored('the phone is here'),
  },
  ending: {
    ringing: ignored('we have hung up'),
    answered: on(['ending'], (state) => ({ ...stay(state), effects: state.open.map(hangUp) })),
    digit: ignored('we have hung up'),
    played: ignored('we have hung up'),
    left: on(['ending', 'ended'], (state, { party }) => {
      const left = without(state, party);
      const { turn, open, result } = left;
      return stay(open.length === 0 ? { at: 'ended', turn, open, result } : left);
    }),
    heldByPhone: ignored('we have hung up'),
    deadline: on(['ending'], (state, _event, { now }) => again(state, now)),
    resumed: on(['ending'], (state, _event, { now }) => again(state, now)),
    commanded,
    phoneLost: ignored('we have hung up'),
    phoneBack: ignored('we have hung up'),
  },
  ended: over,
};

export const internalFlow = defineFlow<
  InternalState,
  InternalEvent,
  PartyEffect,
  InternalFact,
  InternalInput
>({
  name: 'internal',
  transitions,
  start: begin,
  deadlineAt: (state) => ('deadlineAt' in state ? state.deadlineAt : undefined),
  isOver: (state) => state.at === 'ended',
});
