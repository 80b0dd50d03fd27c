import {
  defineFlow,
  ignored,
  on,
  type PartyEffect,
  type Spoken,
  spokenMs,
  type Step,
  type Transitions,
} from '@suifang/callflow';
import type { Refusal, TalkCommand, TalkEvent } from './talk-states.ts';

/**
 * Somebody tries their headset: their own phone is rung, a sentence says what comes, and then they hear themselves, as the
 * switch hears them. Nobody else has a part in it, and nobody is offered to them meanwhile.
 *
 * - **calling**: their phone rings, and picks up by itself.
 * - **introducing**: they hear what to do.
 * - **echoing**: they hear themselves, for half a minute at most.
 * - **ending**: we have hung up.
 * - **ended**.
 */

export type EchoInput = Readonly<{ staffId: string; deviceId: string; introduction: readonly Spoken[] }>;

/** `not_reached`: their phone did not pick up. */
export type EchoResult = 'echoed' | 'not_reached';

export type EchoState =
  | Readonly<{ at: 'calling' | 'echoing'; turn: number; deadlineAt: number }>
  | Readonly<{ at: 'introducing'; turn: number; deadlineAt: number }>
  | Readonly<{ at: 'ending'; turn: number; deadlineAt: number; result: EchoResult }>
  | Readonly<{ at: 'ended'; turn: number; result: EchoResult }>;

export type EchoFact =
  /** They are busy from now on, for no longer than the lease. */
  | Readonly<{ type: 'echo.began'; staffId: string; leaseMs: number }>
  /** They are again where they were. */
  | Readonly<{ type: 'echo.ended'; staffId: string }>
  | Readonly<{ type: 'command.refused'; command: TalkCommand['do']; why: Refusal }>;

type EchoStep = Step<EchoState, PartyEffect, EchoFact>;
type Rows = Transitions<EchoState, TalkEvent, PartyEffect, EchoFact, EchoInput>;
type Setting = Readonly<{ input: EchoInput; now: number }>;
type Event<Name extends TalkEvent['type']> = Extract<TalkEvent, { type: Name }>;

const OWN = 'agent';
/** A browser picks up at once; a phone on the desk is given this long. */
const RING_MS = 20_000;
/** A phone that rings longer than this past its time is given up. */
const RING_GRACE_MS = 3_000;
/** Long enough to say something twice. */
export const ECHO_MS = 30_000;
const HANG_UP_AGAIN_MS = 5_000;
const LOST_REPORT_MS = 4_000;

const stay = (state: EchoState): EchoStep => ({ state, effects: [], facts: [] });
const hangUp: PartyEffect = { type: 'hangUp', party: OWN };

function begin({ staffId, deviceId, introduction }: EchoInput, now: number): EchoStep {
  const longestMs = RING_MS + RING_GRACE_MS + spokenMs(introduction) + LOST_REPORT_MS + ECHO_MS;
  return {
    state: { at: 'calling', turn: 0, deadlineAt: now + RING_MS + RING_GRACE_MS },
    effects: [
      {
        type: 'ring',
        party: OWN,
        reach: { kind: 'device', deviceId, staffId },
        ringMs: RING_MS,
        autoAnswer: true,
      },
    ],
    facts: [{ type: 'echo.began', staffId, leaseMs: longestMs + HANG_UP_AGAIN_MS }],
  };
}

function introduce({ turn: last }: EchoState, { input: { introduction }, now }: Setting): EchoStep {
  const turn = last + 1;
  return {
    state: { at: 'introducing', turn, deadlineAt: now + spokenMs(introduction) + LOST_REPORT_MS },
    effects: [{ type: 'play', party: OWN, turn, prompts: introduction }],
    facts: [],
  };
}

const echo = ({ turn }: EchoState, { now }: Setting): EchoStep => ({
  state: { at: 'echoing', turn, deadlineAt: now + ECHO_MS },
  effects: [{ type: 'echo', party: OWN }],
  facts: [],
});

const resultOf = ({ at }: EchoState): EchoResult => (at === 'echoing' ? 'echoed' : 'not_reached');

const release = (state: EchoState, { input: { staffId }, now }: Setting): EchoStep => ({
  state: { at: 'ending', turn: state.turn, result: resultOf(state), deadlineAt: now + HANG_UP_AGAIN_MS },
  effects: [hangUp],
  facts: [{ type: 'echo.ended', staffId }],
});

const gone = (state: EchoState, { input: { staffId } }: Setting): EchoStep => ({
  ...stay({ at: 'ended', turn: state.turn, result: resultOf(state) }),
  facts: [{ type: 'echo.ended', staffId }],
});

/** The switch says when it has ended the leg; should that get lost, it is told again. */
const again = (state: Extract<EchoState, { at: 'ending' }>, { now }: Setting): EchoStep => ({
  ...stay({ ...state, deadlineAt: now + HANG_UP_AGAIN_MS }),
  effects: [hangUp],
});

const refuse = (state: EchoState, { command }: Event<'commanded'>): EchoStep => ({
  ...stay(state),
  facts: [{ type: 'command.refused', command: command.do, why: 'not-now' }],
});

const live = ['calling', 'introducing', 'echoing'] as const;
type Live = Extract<EchoState, { at: (typeof live)[number] }>;

const goes = {
  left: on<EchoState, Live, Event<'left'>, PartyEffect, EchoFact, EchoInput>(
    ['ended'],
    (state, _event, setting) => gone(state, setting),
  ),
  /** Only they themselves can end it, and nothing else can be asked of it. */
  commanded: on<EchoState, Live, Event<'commanded'>, PartyEffect, EchoFact, EchoInput>(
    [...live, 'ending'],
    (state, event, setting) =>
      event.by === setting.input.staffId && event.command.do === 'hangUp'
        ? release(state, setting)
        : refuse(state, event),
  ),
  phoneLost: on<EchoState, Live, Event<'phoneLost'>, PartyEffect, EchoFact, EchoInput>(
    ['ending'],
    (state, _event, setting) => release(state, setting),
  ),
  phoneBack: ignored('the phone is here'),
  heldByPhone: ignored('nobody else is there'),
} as const;

const refused = on<EchoState, EchoState, Event<'commanded'>, PartyEffect, EchoFact, EchoInput>(
  ['ending', 'ended'],
  refuse,
);

const transitions: Rows = {
  calling: {
    ...goes,
    ringing: ignored('it picks up by itself'),
    answered: on(['introducing'], (state, _event, setting) => introduce(state, setting)),
    digit: ignored('nobody is there yet'),
    played: ignored('nothing is played'),
    deadline: on(['ending'], (state, _event, setting) => release(state, setting)),
    resumed: ignored('the phone rings on, or its time ends it'),
  },
  introducing: {
    ...goes,
    ringing: ignored('the phone is here'),
    answered: ignored('the phone is here'),
    digit: ignored('no key is asked for'),
    played: on(['introducing', 'echoing'], (state, { turn }, setting) =>
      turn === state.turn ? echo(state, setting) : stay(state),
    ),
    deadline: on(['echoing'], (state, _event, setting) => echo(state, setting)),
    resumed: on(['introducing'], (state, _event, setting) => introduce(state, setting)),
  },
  echoing: {
    ...goes,
    ringing: ignored('the phone is here'),
    answered: ignored('the phone is here'),
    digit: ignored('no key is asked for'),
    played: ignored('nothing is played'),
    deadline: on(['ending'], (state, _event, setting) => release(state, setting)),
    resumed: ignored('the switch gives the sound back without us'),
  },
  ending: {
    ringing: ignored('we have hung up'),
    answered: on(['ending'], (state) => ({ ...stay(state), effects: [hangUp] })),
    digit: ignored('we have hung up'),
    played: ignored('we have hung up'),
    left: on(['ended'], ({ turn, result }) => stay({ at: 'ended', turn, result })),
    heldByPhone: ignored('we have hung up'),
    deadline: on(['ending'], (state, _event, setting) => again(state, setting)),
    resumed: on(['ending'], (state, _event, setting) => again(state, setting)),
    commanded: refused,
    phoneLost: ignored('we have hung up'),
    phoneBack: ignored('we have hung up'),
  },
  ended: {
    ringing: ignored('it is over'),
    answered: ignored('it is over'),
    digit: ignored('it is over'),
    played: ignored('it is over'),
    left: ignored('it is over'),
    heldByPhone: ignored('it is over'),
    deadline: ignored('it is over'),
    resumed: ignored('it is over'),
    commanded: refused,
    phoneLost: ignored('it is over'),
    phoneBack: ignored('it is over'),
  },
};

export const echoFlow = defineFlow<EchoState, TalkEvent, PartyEffect, EchoFact, EchoInput>({
  name: 'echo',
  transitions,
  start: begin,
  deadlineAt: (state) => ('deadlineAt' in state ? state.deadlineAt : undefined),
  isOver: (state) => state.at === 'ended',
});
