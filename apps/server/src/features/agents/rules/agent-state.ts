import type { AgentCause, AgentStateName } from '@suifang/contract/agents.ts';
import { defineFlow, ignored, on, type Step, type Transitions } from '@suifang/callflow';

/**
 * The state of one agent. Signing in leads to a pause, never straight to idle: no phone rings in the gap. Whoever is
 * chosen is *reserved* under a lease, then the phone rings, then they talk; every way back has a cause. A phone that is
 * lost makes its agent unreachable, and idle again when it is back; during a call the call itself decides.
 */

export type AgentState =
  | Readonly<{ at: 'signed_out' }>
  | Readonly<{
      at: 'paused';
      pauseCodeId: string | undefined;
      /** How the agent came here: a pause that the system gave shows why. */
      cause: AgentCause;
      missed: number;
    }>
  | Readonly<{ at: 'idle'; missed: number }>
  | Readonly<{ at: 'unreachable'; missed: number }>
  | Busy<'reserved', { until: number }>
  | Busy<'ringing', { until: number }>
  | Busy<'talking', object>
  | Busy<'hold', object>
  | Busy<'wrap_up', { until: number | undefined }>;

/** `pauseAfter`: the reason of the pause that follows this call. */
type Busy<At extends AgentStateName, More> = Readonly<
  { at: At; callId: string; pauseAfter: string | undefined; missed: number } & More
>;

export type AgentEvent =
  | Readonly<{ type: 'signedIn' }>
  | Readonly<{ type: 'signedOut'; cause: 'signed-out' | 'session-ended' | 'forced' }>
  | Readonly<{ type: 'ready'; cause: 'ready' | 'forced' }>
  | Readonly<{ type: 'paused'; pauseCodeId: string | undefined; cause: 'pause' | 'forced' }>
  | Readonly<{ type: 'reserved'; callId: string; leaseMs: number }>
  /** They make a call: their own phone is rung first. */
  | Readonly<{ type: 'dials'; callId: string; leaseMs: number }>
  | Readonly<{ type: 'rings'; callId: string; ringMs: number }>
  | Readonly<{ type: 'answered'; callId: string }>
  | Readonly<{ type: 'held'; callId: string; isHeld: boolean }>
  /** The call is not theirs any more before they had it. */
  | Readonly<{
      type: 'released';
      callId: string;
      why: 'not-answered' | 'rejected' | 'caller-left' | 'not-connected';
    }>
  | Readonly<{ type: 'callEnded'; callId: string; wrapUpMs: number | undefined }>
  | Readonly<{ type: 'phone'; isReachable: boolean }>
  | Readonly<{ type: 'deadline' }>;

export type AgentInput = Readonly<{
  isReachable: boolean;
  /** So many calls missed in a row lead to a pause that everybody sees. */
  missesAllowed: number;
}>;

export type AgentFact = Readonly<{ type: 'agent.moved'; cause: AgentCause; callId: string | undefined }>;

type AgentStep = Step<AgentState, never, AgentFact>;
type Rows = Transitions<AgentState, AgentEvent, never, AgentFact, AgentInput>;

const free = ['idle', 'unreachable', 'paused'] as const;

function move(state: AgentState, cause: AgentCause, callId?: string): AgentStep {
  return { state, effects: [], facts: [{ type: 'agent.moved', cause, callId }] };
}
const stay = (state: AgentState): AgentStep => ({ state, effects: [], facts: [] });

function toIdle(missed: number, cause: AgentCause, input: AgentInput, callId?: string): AgentStep {
  return move({ at: input.isReachable ? 'idle' : 'unreachable', missed }, cause, callId);
}

/** After a call, or instead of one: to the pause that was asked for, or back among those who wait for calls. */
function afterCall(
  state: Extract<AgentState, { callId: string }>,
  cause: AgentCause,
  input: AgentInput,
): AgentStep {
  const { callId, pauseAfter, missed } = state;
  if (pauseAfter === undefined) return toIdle(missed, cause, input, callId);
  const pauseCodeId = pauseAfter === '' ? undefined : pauseAfter;
  return move({ at: 'paused', pauseCodeId, cause: 'pause-after-call', missed }, 'pause-after-call', callId);
}

function release(
  state: Extract<AgentState, { at: 'reserved' | 'ringing' }>,
  why: Extract<AgentEvent, { type: 'released' }>['why'],
  input: AgentInput,
): AgentStep {
  const isMiss = why === 'not-answered' || why === 'rejected';
  const missed = isMiss ? state.missed + 1 : state.missed;
  if (missed >= input.missesAllowed && isMiss) {
    const paused = { at: 'paused', pauseCodeId: undefined, cause: 'too-many-missed', missed: 0 } as const;
    return move(paused, 'too-many-missed', state.callId);
  }
  return afterCall({ ...state, missed }, why, input);
}

const signOut = on<
  AgentState,
  AgentState,
  Extract<AgentEvent, { type: 'signedOut' }>,
  never,
  AgentFact,
  AgentInput
>(['signed_out'], (_state, { cause }) => move({ at: 'signed_out' }, cause));
const notInCall = ignored('there is no call');
const otherCall = ignored('a call is being dealt with');
const pauseLater = on<
  AgentState,
  Extract<AgentState, { callId: string }>,
  Extract<AgentEvent, { type: 'paused' }>,
  never,
  AgentFact,
  AgentInput
>(['reserved', 'ringing', 'talking', 'hold'], (state, { pauseCodeId }) =>
  stay({ ...state, pauseAfter: pauseCodeId ?? '' }),
);
const pause = on<
  AgentState,
  Readonly<{ missed: number }>,
  Extract<AgentEvent, { type: 'paused' }>,
  never,
  AgentFact,
  AgentInput
>(['paused'], ({ missed }, { pauseCodeId, cause }) =>
  move({ at: 'paused', pauseCodeId, cause, missed }, cause),
);
const wantsCalls = on<
  AgentState,
  Extract<AgentState, { callId: string }>,
  Extract<AgentEvent, { type: 'ready' }>,
  never,
  AgentFact,
  AgentInput
>(['reserved', 'ringing', 'talking', 'hold'], (state) => stay({ ...state, pauseAfter: undefined }));
const callEnds = on<
  AgentState,
  Extract<AgentState, { callId: string }>,
  Extract<AgentEvent, { type: 'callEnded' }>,
  never,
  AgentFact,
  AgentInput
>(['wrap_up', 'reserved', 'ringing', 'talking', 'hold', ...free], (state, event, { input, now }) => {
  if (event.callId !== state.callId) return stay(state);
  const { callId, pauseAfter } = state;
  if (event.wrapUpMs === 0) return afterCall({ ...state, missed: 0 }, 'call-ended', input);
  const until = event.wrapUpMs === undefined ? undefined : now + event.wrapUpMs;
  return move({ at: 'wrap_up', callId, pauseAfter, missed: 0, until }, 'call-ended', callId);
});
type Dialling = Extract<AgentState, { at: 'paused' | 'idle' | 'wrap_up' }>;

/** A pause that a call interrupts, or that was to come, comes after it. */
function pauseAfterDial(state: Dialling): string | undefined {
  if (state.at === 'paused') return state.pauseCodeId ?? '';
  return state.at === 'wrap_up' ? state.pauseAfter : undefined;
}
const dials = on<AgentState, Dialling, Extract<AgentEvent, { type: 'dials' }>, never, AgentFact, AgentInput>(
  ['reserved', 'paused', 'idle', 'wrap_up'],
  (state, { callId, leaseMs }, { input, now }) => {
    if (!input.isReachable) return stay(state);
    const { missed } = state;
    const reserved = { at: 'reserved', callId, missed, until: now + leaseMs } as const;
    return move({ ...reserved, pauseAfter: pauseAfterDial(state) }, 'dials-out', callId);
  },
);
const phoneOfCall = ignored('the call itself decides what becomes of it');

const transitions: Rows = {
  signed_out: {
    signedIn: on(['paused'], () =>
      move({ at: 'paused', pauseCodeId: undefined, cause: 'signed-in', missed: 0 }, 'signed-in'),
    ),
    signedOut: ignored('is signed out'),
    ready: ignored('signs in first'),
    paused: ignored('signs in first'),
    reserved: notInCall,
    dials: ignored('signs in first'),
    rings: notInCall,
    answered: notInCall,
    held: notInCall,
    released: notInCall,
    callEnded: notInCall,
    phone: ignored('nobody is here'),
    deadline: ignored('nothing is waited for'),
  },
  paused: {
    signedIn: ignored('is signed in'),
    signedOut: signOut,
    ready: on([...free], (_state, { cause }, { input }) => toIdle(0, cause, input)),
    paused: pause,
    reserved: ignored('who pauses takes no call'),
    dials,
    rings: notInCall,
    answered: notInCall,
    held: notInCall,
    released: notInCall,
    callEnded: notInCall,
    phone: ignored('a pause lasts with or without a phone'),
    deadline: ignored('a pause that is too long is shown, not ended'),
  },
  idle: {
    signedIn: ignored('is signed in'),
    signedOut: signOut,
    ready: ignored('is ready'),
    paused: pause,
    reserved: on(['reserved'], ({ missed }, { callId, leaseMs }, { now }) =>
      move(
        { at: 'reserved', callId, pauseAfter: undefined, missed, until: now + leaseMs },
        'call-offered',
        callId,
      ),
    ),
    dials,
    rings: notInCall,
    answered: notInCall,
    held: notInCall,
    released: notInCall,
    callEnded: notInCall,
    phone: on([...free], ({ missed }, { isReachable }) =>
      isReachable ? stay({ at: 'idle', missed }) : move({ at: 'unreachable', missed }, 'phone-lost'),
    ),
    deadline: ignored('nothing is waited for'),
  },
  unreachable: {
    signedIn: ignored('is signed in'),
    signedOut: signOut,
    ready: ignored('the phone must come back first'),
    paused: pause,
    reserved: ignored('who cannot be reached takes no call'),
    dials: ignored('the phone must come back first'),
    rings: notInCall,
    answered: notInCall,
    held: notInCall,
    released: notInCall,
    callEnded: notInCall,
    phone: on([...free], (state, { isReachable }) =>
      isReachable ? move({ at: 'idle', missed: state.missed }, 'phone-back') : stay(state),
    ),
    deadline: ignored('nothing is waited for'),
  },
  reserved: {
    signedIn: ignored('is signed in'),
    signedOut: signOut,
    ready: wantsCalls,
    paused: pauseLater,
    reserved: otherCall,
    dials: otherCall,
    rings: on(['reserved', 'ringing'], (state, { callId, ringMs }, { now }) =>
      callId === state.callId
        ? move({ ...state, at: 'ringing', until: now + ringMs }, 'phone-rings', callId)
        : stay(state),
    ),
    answered: on(['reserved', 'talking'], (state, event) => answer(state, event.callId)),
    held: ignored('nobody talks yet'),
    released: on(['reserved', ...free], (state, { callId, why }, { input }) =>
      callId === state.callId ? release(state, why, input) : stay(state),
    ),
    callEnded: callEnds,
    phone: phoneOfCall,
    deadline: on(['reserved', ...free], (state, _event, { input, now }) =>
      now >= state.until ? afterCall(state, 'lease-expired', input) : stay(state),
    ),
  },
  ringing: {
    signedIn: ignored('is signed in'),
    signedOut: signOut,
    ready: wantsCalls,
    paused: pauseLater,
    reserved: otherCall,
    dials: otherCall,
    rings: ignored('it rings already'),
    answered: on(['ringing', 'talking'], (state, event) => answer(state, event.callId)),
    held: ignored('nobody talks yet'),
    released: on(['ringing', ...free], (state, { callId, why }, { input }) =>
      callId === state.callId ? release(state, why, input) : stay(state),
    ),
    callEnded: callEnds,
    phone: phoneOfCall,
    deadline: on(['ringing', ...free], (state, _event, { input, now }) =>
      now >= state.until ? release(state, 'not-answered', input) : stay(state),
    ),
  },
  talking: {
    signedIn: ignored('is signed in'),
    signedOut: signOut,
    ready: wantsCalls,
    paused: pauseLater,
    reserved: otherCall,
    dials: otherCall,
    rings: ignored('talks already'),
    answered: ignored('talks already'),
    held: on(['talking', 'hold'], (state, { callId, isHeld }) =>
      callId === state.callId && isHeld ? move({ ...state, at: 'hold' }, 'held', callId) : stay(state),
    ),
    released: ignored('it was answered; its end comes'),
    callEnded: callEnds,
    phone: phoneOfCall,
    deadline: ignored('nothing is waited for'),
  },
  hold: {
    signedIn: ignored('is signed in'),
    signedOut: signOut,
    ready: wantsCalls,
    paused: pauseLater,
    reserved: otherCall,
    dials: otherCall,
    rings: ignored('talks already'),
    answered: ignored('talks already'),
    held: on(['talking', 'hold'], (state, { callId, isHeld }) =>
      callId === state.callId && !isHeld ? move({ ...state, at: 'talking' }, 'resumed', callId) : stay(state),
    ),
    released: ignored('it was answered; its end comes'),
    callEnded: callEnds,
    phone: phoneOfCall,
    deadline: ignored('nothing is waited for'),
  },
  wrap_up: {
    signedIn: ignored('is signed in'),
    signedOut: signOut,
    ready: on([...free], (state, { cause }, { input }) => afterCall(state, cause, input)),
    paused: pause,
    reserved: ignored('who wraps up takes no call'),
    dials,
    rings: notInCall,
    answered: notInCall,
    held: notInCall,
    released: notInCall,
    callEnded: ignored('it has ended'),
    phone: ignored('wrapping up needs no phone'),
    deadline: on(['wrap_up', ...free], (state, _event, { input, now }) =>
      state.until !== undefined && now >= state.until ? afterCall(state, 'wrap-up-over', input) : stay(state),
    ),
  },
};

function answer(state: Extract<AgentState, { at: 'reserved' | 'ringing' }>, callId: string): AgentStep {
  if (callId !== state.callId) return stay(state);
  const { pauseAfter } = state;
  return move({ at: 'talking', callId, pauseAfter, missed: 0 }, 'answered', callId);
}

export const agentFlow = defineFlow<AgentState, AgentEvent, never, AgentFact, AgentInput>({
  name: 'agent',
  transitions,
  start: () => ({ state: { at: 'signed_out' }, effects: [], facts: [] }),
  deadlineAt: (state) => ('until' in state ? state.until : undefined),
  isOver: () => false,
});
