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
 * Somebody dialled on their phone what may not be called. They hear why; nobody is rung.
 *
 * - **telling**: the reason is said.
 * - **ending**: we have hung up.
 * - **ended**.
 */

export type RefusedInput = Readonly<{ reason: readonly Spoken[] }>;

type Common = Readonly<{ turn: number }>;
export type RefusedState =
  | (Common & Readonly<{ at: 'telling'; deadlineAt: number }>)
  | (Common & Readonly<{ at: 'ending'; deadlineAt: number }>)
  | (Common & Readonly<{ at: 'ended' }>);

type RefusedStep = Step<RefusedState, PartyEffect, never>;
type Rows = Transitions<RefusedState, PartyEvent, PartyEffect, never, RefusedInput>;

const AGENT = 'agent';
const HANG_UP_AGAIN_MS = 5_000;
const LOST_REPORT_MS = 4_000;

const stay = (state: RefusedState): RefusedStep => ({ state, effects: [], facts: [] });
const end = ({ turn }: RefusedState): RefusedStep => stay({ at: 'ended', turn });

function tell({ reason }: RefusedInput, turn: number, now: number): RefusedStep {
  return {
    state: { at: 'telling', turn, deadlineAt: now + spokenMs(reason) + LOST_REPORT_MS },
    effects: [{ type: 'play', party: AGENT, turn, prompts: reason }],
    facts: [],
  };
}

function release({ turn }: RefusedState, now: number): RefusedStep {
  return {
    state: { at: 'ending', turn, deadlineAt: now + HANG_UP_AGAIN_MS },
    effects: [{ type: 'hangUp', party: AGENT }],
    facts: [],
  };
}

const alone = {
  ringing: ignored('nobody is rung'),
  answered: ignored('nobody is rung'),
  digit: ignored('the reason needs no answer'),
  heldByPhone: ignored('nobody talks'),
} as const;

const transitions: Rows = {
  telling: {
    ...alone,
    played: on(['telling', 'ending'], (state, { turn }, { now }) =>
      turn === state.turn ? release(state, now) : stay(state),
    ),
    left: on(['ended'], end),
    deadline: on(['ending'], (state, _event, { now }) => release(state, now)),
    resumed: on(['telling'], (state, _event, { input, now }) => tell(input, state.turn + 1, now)),
  },
  ending: {
    ...alone,
    played: ignored('we have hung up'),
    left: on(['ended'], end),
    deadline: on(['ending'], (state, _event, { now }) => release(state, now)),
    resumed: on(['ending'], (state, _event, { now }) => release(state, now)),
  },
  ended: {
    ...alone,
    played: ignored('it is over'),
    left: ignored('it is over'),
    deadline: ignored('it is over'),
    resumed: ignored('it is over'),
  },
};

export const refusedFlow = defineFlow<RefusedState, PartyEvent, PartyEffect, never, RefusedInput>({
  name: 'refused',
  transitions,
  start: (input, now) => tell(input, 1, now),
  deadlineAt: (state) => ('deadlineAt' in state ? state.deadlineAt : undefined),
  isOver: (state) => state.at === 'ended',
});
