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
 * A caller leaves a message. It is a place in the recording of their call, which runs anyway: nothing else has to be
 * recorded, and nothing is lost when the caller simply hangs up.
 *
 * - **greeting**: what to do, and a tone.
 * - **listening**: the caller speaks; `#`, two minutes, or hanging up ends it.
 * - **leaving**, **ending**: thanks; we hang up.
 * - **ended**.
 */

export type VoicemailInput = Readonly<{
  callId: string;
  /** Whose work the message becomes. */
  queueId: string;
  /** Epoch ms of the call's beginning, from which places in its recording count. */
  startedAt: number;
  greeting: readonly Spoken[];
  thanks: readonly Spoken[];
}>;

type Common = Readonly<{ turn: number }>;
export type VoicemailState =
  | (Common & Readonly<{ at: 'greeting'; deadlineAt: number }>)
  | (Common & Readonly<{ at: 'listening'; from: number; deadlineAt: number }>)
  | (Common & Readonly<{ at: 'leaving'; deadlineAt: number }>)
  | (Common & Readonly<{ at: 'ending'; deadlineAt: number }>)
  | (Common & Readonly<{ at: 'ended' }>);

export type VoicemailFact = Readonly<{ type: 'voicemail.left'; fromMs: number; durationMs: number }>;

type VoicemailStep = Step<VoicemailState, PartyEffect, VoicemailFact>;
type Rows = Transitions<VoicemailState, PartyEvent, PartyEffect, VoicemailFact, VoicemailInput>;

const PATIENT = 'patient';
const LONGEST_MS = 120_000;
/** Shorter than this is somebody who did not want to after all. */
const SHORTEST_MS = 1_500;
const LOST_REPORT_MS = 4_000;
const HANG_UP_AGAIN_MS = 5_000;

const stay = (state: VoicemailState): VoicemailStep => ({ state, effects: [], facts: [] });

function say(prompts: readonly Spoken[], turn: number): PartyEffect[] {
  return [{ type: 'play', party: PATIENT, turn, prompts }];
}

function greet(input: VoicemailInput, turn: number, now: number): VoicemailStep {
  return {
    state: { at: 'greeting', turn, deadlineAt: now + spokenMs(input.greeting) + LOST_REPORT_MS },
    effects: say(input.greeting, turn),
    facts: [],
  };
}

function listen(state: VoicemailState, now: number): VoicemailStep {
  return stay({ at: 'listening', turn: state.turn, from: now, deadlineAt: now + LONGEST_MS });
}

type Listening = Extract<VoicemailState, { at: 'listening' }>;

function messageOf(state: Listening, input: VoicemailInput, now: number): VoicemailFact[] {
  const durationMs = now - state.from;
  if (durationMs < SHORTEST_MS) return [];
  return [{ type: 'voicemail.left', fromMs: state.from - input.startedAt, durationMs }];
}

function thank(state: Listening, input: VoicemailInput, now: number): VoicemailStep {
  const turn = state.turn + 1;
  return {
    state: { at: 'leaving', turn, deadlineAt: now + spokenMs(input.thanks) + LOST_REPORT_MS },
    effects: say(input.thanks, turn),
    facts: messageOf(state, input, now),
  };
}

function release(state: VoicemailState, now: number): VoicemailStep {
  return {
    state: { at: 'ending', turn: state.turn, deadlineAt: now + HANG_UP_AGAIN_MS },
    effects: [{ type: 'hangUp', party: PATIENT }],
    facts: [],
  };
}

/** A phone of ours that was still ringing for this caller falls silent; only the caller's own end is one. */
function callerLeft(state: VoicemailState, party: string): VoicemailStep {
  return party === PATIENT ? stay({ at: 'ended', turn: state.turn }) : stay(state);
}

const alone = {
  ringing: ignored('nobody is rung'),
  answered: ignored('nobody is rung'),
  heldByPhone: ignored('nobody talks'),
} as const;

const transitions: Rows = {
  greeting: {
    ...alone,
    digit: ignored('the tone comes first'),
    played: on(['greeting', 'listening'], (state, { turn }, { now }) =>
      turn === state.turn ? listen(state, now) : stay(state),
    ),
    left: on(['greeting', 'ended'], (state, { party }) => callerLeft(state, party)),
    deadline: on(['listening'], (state, _event, { now }) => listen(state, now)),
    resumed: on(['greeting'], (state, _event, { input, now }) => greet(input, state.turn + 1, now)),
  },
  listening: {
    ...alone,
    digit: on(['listening', 'leaving'], (state, { digit }, { input, now }) =>
      digit === '#' ? thank(state, input, now) : stay(state),
    ),
    played: ignored('nothing is played'),
    left: on(['listening', 'ended'], (state, { party }, { input, now }) => ({
      ...callerLeft(state, party),
      facts: party === PATIENT ? messageOf(state, input, now) : [],
    })),
    deadline: on(['leaving'], (state, _event, { input, now }) => thank(state, input, now)),
    resumed: ignored('the recording has gone on by itself'),
  },
  leaving: {
    ...alone,
    digit: ignored('the last words need no answer'),
    played: on(['leaving', 'ending'], (state, { turn }, { now }) =>
      turn === state.turn ? release(state, now) : stay(state),
    ),
    left: on(['leaving', 'ended'], (state, { party }) => callerLeft(state, party)),
    deadline: on(['ending'], (state, _event, { now }) => release(state, now)),
    resumed: on(['ending'], (state, _event, { now }) => release(state, now)),
  },
  ending: {
    ...alone,
    digit: ignored('we have hung up'),
    played: ignored('we have hung up'),
    left: on(['ending', 'ended'], (state, { party }) => callerLeft(state, party)),
    deadline: on(['ending'], (state, _event, { now }) => release(state, now)),
    resumed: on(['ending'], (state, _event, { now }) => release(state, now)),
  },
  ended: {
    ...alone,
    digit: ignored('the call is over'),
    played: ignored('the call is over'),
    left: ignored('the call is over'),
    deadline: ignored('the call is over'),
    resumed: ignored('the call is over'),
  },
};

export const voicemailFlow = defineFlow<
  VoicemailState,
  PartyEvent,
  PartyEffect,
  VoicemailFact,
  VoicemailInput
>({
  name: 'voicemail',
  transitions,
  start: (input, now) => greet(input, 1, now),
  deadlineAt: (state) => ('deadlineAt' in state ? state.deadlineAt : undefined),
  isOver: (state) => state.at === 'ended',
});
