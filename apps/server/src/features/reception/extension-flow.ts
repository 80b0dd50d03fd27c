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
import type { RatingSettings } from '@suifang/contract/ratings.ts';
import { howItEnded, type OfferEnd } from '../queues/index.ts';

/**
 * A caller wants one person: the phone of that agent is rung, and the caller hears the tone of it.
 *
 * - **seeking**: the agent is about to be taken for this call. Somebody else may have been faster; it is tried until
 *   `SEEK_MS` are over, and the caller hears the tone meanwhile.
 * - **ringing**: the agent's phone rings.
 * - **telling**: they are away, busy or do not answer; the caller hears so, then is led on.
 * - **handedOver**: another flow has the call: they talk, or the queue or the voicemail has the caller.
 * - **ended**: the caller has hung up.
 */

export type ExtensionInput = Readonly<{
  callId: string;
  staffId: string;
  /** undefined: nobody can be rung now, for the reason beside it. */
  phone: Readonly<{ deviceId: string; autoAnswer: boolean }> | undefined;
  absence: 'absent' | 'busy';
  ringMs: number;
  /** As for a caller of the queue that stands in for the extension. */
  talk: Readonly<{ queueId: string; wrapUpMs: number; rating: RatingSettings }>;
  instead: Readonly<{ flow: string; stored: unknown }>;
  sounds: Readonly<Record<'absent' | 'busy' | 'noAnswer', readonly Spoken[]>>;
}>;

type Common = Readonly<{ turn: number }>;
export type ExtensionState =
  | (Common & Readonly<{ at: 'seeking'; since: number; deadlineAt: number }>)
  | (Common & Readonly<{ at: 'ringing'; deadlineAt: number }>)
  | (Common & Readonly<{ at: 'telling'; deadlineAt: number }>)
  | (Common & Readonly<{ at: 'handedOver' }>)
  | (Common & Readonly<{ at: 'ended' }>);

export type ExtensionFact =
  | Readonly<{ type: 'extension.asked'; staffId: string; ringMs: number }>
  | Readonly<{ type: 'extension.rang'; staffId: string; ringMs: number }>
  | Readonly<{ type: 'extension.ended'; staffId: string; how: Exclude<OfferEnd, 'answered-elsewhere'> }>
  | Readonly<{ type: 'extension.missed'; staffId: string; why: keyof ExtensionInput['sounds'] }>;

type ExtensionStep = Step<ExtensionState, PartyEffect, ExtensionFact>;
type Rows = Transitions<ExtensionState, PartyEvent, PartyEffect, ExtensionFact, ExtensionInput>;
type Ringing = Extract<ExtensionState, { at: 'ringing' }>;

const PATIENT = 'patient';
/** The agent's party. Its leg is another than those of offers from a queue, to which the caller may go on. */
export const EXTENSION_PARTY = 'extension';
const AGENT = EXTENSION_PARTY;
/** A phone that rings longer than this past its time is given up. */
const RING_GRACE_MS = 3_000;
/** An agent whom somebody else has taken a moment ago is not waited for any longer. */
const SEEK_MS = 4_000;
const LOST_REPORT_MS = 4_000;

const stay = (state: ExtensionState): ExtensionStep => ({ state, effects: [], facts: [] });
const ringTone = (isOn: boolean): PartyEffect => ({ type: 'ringTone', party: PATIENT, isOn });

function begin(input: ExtensionInput, now: number): ExtensionStep {
  const state = { at: 'seeking', turn: 1, since: now, deadlineAt: now } as const;
  if (!input.phone) return tell(state, input, input.absence, now);
  return { state, effects: [ringTone(true)], facts: [] };
}

function ring({ turn }: ExtensionState, input: ExtensionInput, now: number): ExtensionStep {
  const { phone, staffId, ringMs } = input;
  if (!phone) return tell({ at: 'handedOver', turn }, input, input.absence, now);
  return {
    state: { at: 'ringing', turn, deadlineAt: now + ringMs + RING_GRACE_MS },
    effects: [
      {
        type: 'ring',
        party: AGENT,
        reach: { kind: 'device', deviceId: phone.deviceId, staffId },
        ringMs,
        autoAnswer: phone.autoAnswer,
      },
    ],
    facts: [{ type: 'extension.asked', staffId, ringMs: ringMs + RING_GRACE_MS }],
  };
}

/** Nobody takes the caller here: they hear why, and that it goes on. */
function tell(
  { turn: last }: ExtensionState,
  { staffId, sounds }: ExtensionInput,
  why: keyof ExtensionInput['sounds'],
  now: number,
): ExtensionStep {
  const turn = last + 1;
  const prompts = sounds[why];
  return {
    state: { at: 'telling', turn, deadlineAt: now + spokenMs(prompts) + LOST_REPORT_MS },
    effects: [ringTone(false), { type: 'play', party: PATIENT, turn, prompts }],
    facts: [{ type: 'extension.missed', staffId, why }],
  };
}

function giveUp(
  state: Ringing,
  input: ExtensionInput,
  how: 'not-answered' | 'rejected' | 'not-connected',
  now: number,
): ExtensionStep {
  const why = { 'not-answered': 'noAnswer', rejected: 'busy', 'not-connected': 'absent' } as const;
  const told = tell(state, input, why[how], now);
  return { ...told, facts: [{ type: 'extension.ended', staffId: input.staffId, how }, ...told.facts] };
}

function connect({ turn }: Ringing, { callId, staffId, talk }: ExtensionInput): ExtensionStep {
  return {
    state: { at: 'handedOver', turn },
    effects: [
      ringTone(false),
      { type: 'handOver', flow: 'talk', input: { callId, party: AGENT, staffId, ...talk } },
    ],
    facts: [{ type: 'extension.ended', staffId, how: 'answered' }],
  };
}

function leadOn({ turn }: ExtensionState, { instead }: ExtensionInput): ExtensionStep {
  return {
    state: { at: 'handedOver', turn },
    effects: [
      { type: 'stopPlaying', party: PATIENT, turn },
      { type: 'handOver', flow: instead.flow, input: instead.stored },
    ],
    facts: [],
  };
}

const hangUpAgent: PartyEffect = { type: 'hangUp', party: AGENT };

const over = {
  ringing: ignored('another flow has the call'),
  answered: ignored('another flow has the call'),
  digit: ignored('another flow has the call'),
  played: ignored('another flow has the call'),
  left: ignored('another flow has the call'),
  heldByPhone: ignored('another flow has the call'),
  deadline: ignored('another flow has the call'),
  resumed: ignored('another flow has the call'),
} as const;

const transitions: Rows = {
  seeking: {
    ringing: ignored('nobody is rung yet'),
    answered: ignored('nobody is rung yet'),
    digit: ignored('keys mean nothing while it rings'),
    played: ignored('a tone has no end of its own'),
    left: on(['seeking', 'ended'], (state, { party }) =>
      party === PATIENT ? stay({ at: 'ended', turn: state.turn }) : stay(state),
    ),
    heldByPhone: ignored('nobody talks'),
    deadline: on(['ringing', 'telling'], (state, _event, { input, now }) =>
      now - state.since < SEEK_MS ? ring(state, input, now) : tell(state, input, 'busy', now),
    ),
    resumed: on(['seeking'], (state) => ({ ...stay(state), effects: [ringTone(true)] })),
  },
  ringing: {
    ringing: on(['ringing'], (state, { party }, { input: { staffId, ringMs } }) => ({
      ...stay(state),
      facts: party === AGENT ? [{ type: 'extension.rang', staffId, ringMs }] : [],
    })),
    answered: on(['ringing', 'handedOver'], (state, { party }, { input }) =>
      party === AGENT ? connect(state, input) : stay(state),
    ),
    digit: ignored('keys mean nothing while it rings'),
    played: ignored('a tone has no end of its own'),
    left: on(['ringing', 'telling', 'ended'], (state, { party, cause }, { input, now }) => {
      if (party === AGENT) return giveUp(state, input, howItEnded(cause), now);
      if (party !== PATIENT) return stay(state);
      return {
        state: { at: 'ended', turn: state.turn },
        effects: [hangUpAgent],
        facts: [{ type: 'extension.ended', staffId: input.staffId, how: 'caller-left' }],
      };
    }),
    heldByPhone: ignored('nobody talks'),
    deadline: on(['telling'], (state, _event, { input, now }) => {
      const told = giveUp(state, input, 'not-answered', now);
      return { ...told, effects: [hangUpAgent, ...told.effects] };
    }),
    resumed: on(['ringing'], (state) => ({ ...stay(state), effects: [ringTone(true)] })),
  },
  telling: {
    ringing: ignored('the phone was given up'),
    answered: on(['telling'], (state, { party }) =>
      party === AGENT ? { ...stay(state), effects: [hangUpAgent] } : stay(state),
    ),
    digit: ignored('the sentence needs no answer'),
    played: on(['telling', 'handedOver'], (state, { party, turn }, { input }) =>
      party === PATIENT && turn === state.turn ? leadOn(state, input) : stay(state),
    ),
    left: on(['telling', 'ended'], (state, { party }) =>
      party === PATIENT ? stay({ at: 'ended', turn: state.turn }) : stay(state),
    ),
    heldByPhone: ignored('nobody talks'),
    deadline: on(['handedOver'], (state, _event, { input }) => leadOn(state, input)),
    resumed: on(['handedOver'], (state, _event, { input }) => leadOn(state, input)),
  },
  handedOver: over,
  ended: over,
};

export const extensionFlow = defineFlow<
  ExtensionState,
  PartyEvent,
  PartyEffect,
  ExtensionFact,
  ExtensionInput
>({
  name: 'extension',
  transitions,
  start: begin,
  deadlineAt: (state) => ('deadlineAt' in state ? state.deadlineAt : undefined),
  isOver: (state) => state.at === 'ended',
});
