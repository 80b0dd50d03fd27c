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
 * A patient whom a campaign called has answered, and is brought to an agent.
 *
 * - **greeting**: which hospital calls, that it is recorded, that a nurse comes. Nothing about health.
 * - **handedOver**: the campaign's queue has the call: an agent, or what the campaign does without one.
 * - **ended**: the patient has hung up.
 */

export type ConnectInput = Readonly<{
  greeting: readonly Spoken[];
  /** What the queue is told of this patient. */
  handoff: Readonly<{ callId: string; queueId: string; handoff: object }>;
}>;

export type ConnectState = Readonly<{ turn: number }> &
  Readonly<{ at: 'greeting'; deadlineAt: number } | { at: 'handedOver' } | { at: 'ended' }>;

/** The greeting was heard: from here on the patient waits for an agent. */
export type ConnectFact = Readonly<{ type: 'connect.greeted' }>;

type ConnectStep = Step<ConnectState, PartyEffect, ConnectFact>;
type Rows = Transitions<ConnectState, PartyEvent, PartyEffect, ConnectFact, ConnectInput>;

const PATIENT = 'patient';
const LOST_REPORT_MS = 4_000;

function greet({ greeting }: ConnectInput, state: ConnectState, now: number): ConnectStep {
  const turn = state.turn + 1;
  return {
    state: { at: 'greeting', turn, deadlineAt: now + spokenMs(greeting) + LOST_REPORT_MS },
    effects: [{ type: 'play', party: PATIENT, turn, prompts: greeting }],
    facts: [],
  };
}

function handOver({ handoff }: ConnectInput, { turn }: ConnectState): ConnectStep {
  return {
    state: { at: 'handedOver', turn },
    effects: [{ type: 'handOver', flow: 'queue', input: handoff }],
    facts: [{ type: 'connect.greeted' }],
  };
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
    answered: ignored('the patient is there already'),
    digit: ignored('there is nothing to choose'),
    played: on(['greeting', 'handedOver'], (state, { turn }, { input }) =>
      turn === state.turn ? handOver(input, state) : { state, effects: [], facts: [] },
    ),
    left: on(['ended'], ({ turn }) => ({ state: { at: 'ended', turn }, effects: [], facts: [] })),
    heldByPhone: ignored('nobody talks'),
    deadline: on(['handedOver'], (state, _event, { input }) => handOver(input, state)),
    resumed: on(['greeting'], (state, _event, { input, now }) => greet(input, state, now)),
  },
  handedOver: over,
  ended: over,
};

export const connectFlow = defineFlow<ConnectState, PartyEvent, PartyEffect, ConnectFact, ConnectInput>({
  name: 'connect',
  transitions,
  start: (input, now) => greet(input, { at: 'greeting', turn: 0, deadlineAt: now }, now),
  deadlineAt: (state) => ('deadlineAt' in state ? state.deadlineAt : undefined),
  isOver: (state) => state.at === 'ended',
});
