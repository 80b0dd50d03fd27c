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

/**
 * Somebody calls the hospital. They hear who this is and that the call is recorded; where the route has a menu, a key
 * leads on. Whoever presses nothing goes where the route leads without a key: nobody is sent round in circles.
 *
 * - **greeting**: the welcome and the menu; a key is heard at once.
 * - **leaving**, **ending**: a text was all there was to hear; we hang up.
 * - **handedOver**: another flow has the call.
 * - **ended**: the caller has hung up, or we have.
 */

export type ReceptionInput = Readonly<{
  callId: string;
  greeting: readonly Spoken[];
  /** Where each key leads; the route's own way for whoever presses none. */
  keys: Readonly<Record<string, Destination>>;
  otherwise: Destination;
}>;

/** Where a caller is led: to another flow, with what it needs to know of them, or to last words. */
export type Destination =
  | Readonly<{ to: 'flow'; flow: string; stored: unknown }>
  | Readonly<{ to: 'announcement'; prompts: readonly Spoken[] }>;

export type ReceptionState = Readonly<{ turn: number }> &
  Readonly<
    | { at: 'greeting'; deadlineAt: number }
    | { at: 'leaving'; deadlineAt: number }
    | { at: 'ending'; deadlineAt: number }
    | { at: 'handedOver' }
    | { at: 'ended' }
  >;

export type ReceptionFact = Readonly<{ type: 'menu.chosen'; key: string | undefined }>;
type ReceptionStep = Step<ReceptionState, PartyEffect, ReceptionFact>;
type Rows = Transitions<ReceptionState, PartyEvent, PartyEffect, ReceptionFact, ReceptionInput>;

const PATIENT = 'patient';
const LOST_REPORT_MS = 4_000;
/** After the menu: time to find the key. */
const KEY_WAIT_MS = 6_000;
const HANG_UP_AGAIN_MS = 5_000;

const stay = (state: ReceptionState): ReceptionStep => ({ state, effects: [], facts: [] });
const end = (state: ReceptionState): ReceptionStep => stay({ turn: state.turn, at: 'ended' });

function say(prompts: readonly Spoken[], state: ReceptionState, now: number) {
  const turn = state.turn + 1;
  const effects: PartyEffect[] = [{ type: 'play', party: PATIENT, turn, prompts }];
  return { turn, effects, endsAt: now + spokenMs(prompts) + LOST_REPORT_MS };
}

function lead(
  state: ReceptionState,
  destination: Destination,
  key: string | undefined,
  now: number,
): ReceptionStep {
  const facts: ReceptionFact[] = [{ type: 'menu.chosen', key }];
  if (destination.to === 'announcement') {
    const { turn, effects, endsAt } = say(destination.prompts, state, now);
    return { state: { at: 'leaving', turn, deadlineAt: endsAt }, effects, facts };
  }
  return {
    state: { at: 'handedOver', turn: state.turn },
    effects: [
      { type: 'stopPlaying', party: PATIENT, turn: state.turn },
      { type: 'handOver', flow: destination.flow, input: destination.stored },
    ],
    facts,
  };
}

function release(state: ReceptionState, now: number): ReceptionStep {
  return {
    state: { at: 'ending', turn: state.turn, deadlineAt: now + HANG_UP_AGAIN_MS },
    effects: [{ type: 'hangUp', party: PATIENT }],
    facts: [],
  };
}

function greet(input: ReceptionInput, state: ReceptionState, now: number): ReceptionStep {
  const { turn, effects, endsAt } = say(input.greeting, state, now);
  return { state: { at: 'greeting', turn, deadlineAt: endsAt + KEY_WAIT_MS }, effects, facts: [] };
}

const over = {
  ringing: ignored('the call is not here any more'),
  answered: ignored('the call is not here any more'),
  digit: ignored('the call is not here any more'),
  played: ignored('the call is not here any more'),
  left: ignored('the call is not here any more'),
  heldByPhone: ignored('the call is not here any more'),
  deadline: ignored('the call is not here any more'),
  resumed: ignored('the call is not here any more'),
} as const;

const transitions: Rows = {
  greeting: {
    ringing: ignored('nobody is rung'),
    answered: ignored('nobody is rung'),
    digit: on(['greeting', 'handedOver', 'leaving'], (state, { digit }, { input, now }) => {
      if (digit === '*') return greet(input, state, now);
      const destination = input.keys[digit];
      return destination ? lead(state, destination, digit, now) : stay(state);
    }),
    played: on(['greeting', 'handedOver', 'leaving'], (state, { turn }, { input, now }) => {
      if (turn !== state.turn) return stay(state);
      return Object.keys(input.keys).length === 0
        ? lead(state, input.otherwise, undefined, now)
        : stay({ ...state, deadlineAt: now + KEY_WAIT_MS });
    }),
    left: on(['ended'], (state) => end(state)),
    heldByPhone: ignored('nobody talks'),
    deadline: on(['handedOver', 'leaving'], (state, _event, { input, now }) =>
      lead(state, input.otherwise, undefined, now),
    ),
    resumed: on(['greeting'], (state, _event, { input, now }) => greet(input, state, now)),
  },
  leaving: {
    ...over,
    played: on(['leaving', 'ending'], (state, { turn }, { now }) =>
      turn === state.turn ? release(state, now) : stay(state),
    ),
    left: on(['ended'], (state) => end(state)),
    deadline: on(['ending'], (state, _event, { now }) => release(state, now)),
    resumed: on(['ending'], (state, _event, { now }) => release(state, now)),
  },
  ending: {
    ...over,
    left: on(['ended'], (state) => end(state)),
    deadline: on(['ending'], (state, _event, { now }) => release(state, now)),
    resumed: on(['ending'], (state, _event, { now }) => release(state, now)),
  },
  handedOver: over,
  ended: over,
};

export const receptionFlow = defineFlow<
  ReceptionState,
  PartyEvent,
  PartyEffect,
  ReceptionFact,
  ReceptionInput
>({
  name: 'reception',
  transitions,
  start: (input, now) => greet(input, { at: 'greeting', turn: 0, deadlineAt: now }, now),
  deadlineAt: (state) => ('deadlineAt' in state ? state.deadlineAt : undefined),
  isOver: (state) => state.at === 'ended',
});
