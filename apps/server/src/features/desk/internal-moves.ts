import { type PartyEffect, spokenMs } from '@suifang/callflow';
import type {
  InternalEvent,
  InternalFact,
  InternalInput,
  InternalParty,
  InternalResult,
  InternalState,
  InternalStep,
  WhyNot,
} from './internal-states.ts';

/** The moves of a call between colleagues: each leads to one state with what has to be done for it. */

type At<Name extends InternalState['at']> = Extract<InternalState, { at: Name }>;

export const CALLER: InternalParty = 'agent';
export const CALLEE: InternalParty = 'colleague';
/** A browser picks up at once; a phone on the desk is given this long. */
const CALLER_RING_MS = 20_000;
const RING_MS = 30_000;
/** A phone that rings longer than this past its time is given up. */
const RING_GRACE_MS = 3_000;
/** A colleague whom somebody else has taken a moment ago is not waited for any longer. */
const SEEK_MS = 4_000;
const LEASE_MS = CALLER_RING_MS + RING_MS + 30_000;
const HANG_UP_AGAIN_MS = 5_000;
const LOST_REPORT_MS = 4_000;

export const stay = (state: InternalState): InternalStep => ({ state, effects: [], facts: [] });
export const hangUp = (party: InternalParty): PartyEffect => ({ type: 'hangUp', party });
export const ringTone = (isOn: boolean): PartyEffect => ({ type: 'ringTone', party: CALLER, isOn });
export const without = <State extends InternalState>(state: State, party: string): State => ({
  ...state,
  open: state.open.filter((one) => one !== party),
});

export function begin(input: InternalInput, now: number): InternalStep {
  const { staffId, deviceId, isAtPhone } = input.caller;
  const began: InternalFact = { type: 'internal.began', staffId, leaseMs: LEASE_MS };
  const start = { turn: 0, open: [CALLER] } as const;
  if (isAtPhone) {
    const sought = seek({ ...start, at: 'callingCaller', deadlineAt: now }, input, now);
    return { ...sought, facts: [began, ...sought.facts] };
  }
  return {
    state: { ...start, at: 'callingCaller', deadlineAt: now + CALLER_RING_MS + RING_GRACE_MS },
    effects: [
      {
        type: 'ring',
        party: CALLER,
        reach: { kind: 'device', deviceId, staffId },
        ringMs: CALLER_RING_MS,
        autoAnswer: true,
      },
    ],
    facts: [began],
  };
}

export const callerRings = ({ caller: { staffId } }: InternalInput): InternalFact => ({
  type: 'internal.callerRings',
  staffId,
  ringMs: LEASE_MS,
});

/** Whoever calls is there, and hears the tone. */
export function seek({ turn, open }: At<'callingCaller'>, input: InternalInput, now: number): InternalStep {
  return {
    state: { at: 'seeking', turn, open, since: now, deadlineAt: now },
    effects: [ringTone(true)],
    facts: [callerRings(input)],
  };
}

/** Rings the colleague, unless somebody else has had them for too long now. */
export function ring(state: At<'seeking'>, input: InternalInput, now: number): InternalStep {
  if (now - state.since >= SEEK_MS) return tell(state, input, 'busy', now);
  const { staffId, deviceId, autoAnswer } = input.callee;
  return {
    state: {
      at: 'ringing',
      turn: state.turn,
      open: [...state.open, CALLEE],
      deadlineAt: now + RING_MS + RING_GRACE_MS,
    },
    effects: [
      {
        type: 'ring',
        party: CALLEE,
        reach: { kind: 'device', deviceId, staffId },
        ringMs: RING_MS,
        autoAnswer,
      },
    ],
    facts: [{ type: 'internal.asked', staffId, leaseMs: RING_MS + RING_GRACE_MS }],
  };
}

export const rang = ({ callee: { staffId } }: InternalInput): InternalFact => ({
  type: 'internal.rang',
  staffId,
  ringMs: RING_MS,
});

export const joinBoth: PartyEffect[] = [CALLEE, CALLER].map((party) => ({ type: 'join', party }));

export function connect({ turn, open }: At<'ringing'>, input: InternalInput): InternalStep {
  const { caller, callee, recording } = input;
  return {
    state: { at: 'talking', turn, open },
    effects: [ringTone(false), { type: 'record', party: CALLEE, file: recording.spoolPath }, ...joinBoth],
    facts: [{ type: 'internal.answered', callerId: caller.staffId, calleeId: callee.staffId }],
  };
}

/** The colleague does not take the call: the caller hears why. */
export function tell(
  { turn: last, open }: InternalState,
  input: InternalInput,
  why: WhyNot,
  now: number,
): InternalStep {
  const turn = last + 1;
  const prompts = input.sounds[why];
  return {
    state: { at: 'telling', turn, open, deadlineAt: now + spokenMs(prompts) + LOST_REPORT_MS },
    effects: [ringTone(false), { type: 'play', party: CALLER, turn, prompts }],
    facts: [],
  };
}

type HowMissed = 'not-answered' | 'rejected' | 'not-connected';

export function giveUp(
  state: At<'ringing'>,
  input: InternalInput,
  how: HowMissed,
  now: number,
): InternalStep {
  const why = ({ 'not-answered': 'noAnswer', rejected: 'busy', 'not-connected': 'absent' } as const)[how];
  const told = tell(state, input, why, now);
  const { staffId } = input.callee;
  return { ...told, facts: [{ type: 'internal.askedEnded', staffId, how }, ...told.facts] };
}

/** Everything ends, for everybody whose part it was. */
export function finish(state: InternalState, input: InternalInput, now: number): InternalStep {
  const { turn, open } = state;
  const { caller, callee } = input;
  const facts: InternalFact[] = [
    ...(state.at === 'ringing'
      ? [{ type: 'internal.askedEnded', staffId: callee.staffId, how: 'caller-left' } as const]
      : []),
    ...(state.at === 'talking' ? [{ type: 'internal.ended', staffId: callee.staffId } as const] : []),
    { type: 'internal.ended', staffId: caller.staffId },
  ];
  const result = resultOf(state);
  if (open.length === 0) return { state: { at: 'ended', turn, open, result }, effects: [], facts };
  return {
    state: { at: 'ending', turn, open, result, deadlineAt: now + HANG_UP_AGAIN_MS },
    effects: open.map(hangUp),
    facts,
  };
}

function resultOf(state: InternalState): InternalResult {
  if (state.at === 'talking') return 'talked';
  return state.at === 'telling' ? 'not_reached' : 'cancelled';
}

/** The switch says when it has ended a leg; should that get lost, it is told again. */
export function again(state: At<'ending'>, now: number): InternalStep {
  return { ...stay({ ...state, deadlineAt: now + HANG_UP_AGAIN_MS }), effects: state.open.map(hangUp) };
}

/** Both end and mute their own part; everything else belongs to calls with patients. */
export function command(
  state: InternalState,
  { by, command: wanted }: Extract<InternalEvent, { type: 'commanded' }>,
  input: InternalInput,
  now: number,
): InternalStep {
  const { caller, callee } = input;
  const isOver = state.at === 'ending' || state.at === 'ended';
  const isTheirs = by === caller.staffId || (by === callee.staffId && state.at === 'talking');
  if (!isOver && isTheirs && wanted.do === 'hangUp') return finish(state, input, now);
  if (isTheirs && wanted.do === 'mute' && state.at === 'talking') {
    const party = by === caller.staffId ? CALLER : CALLEE;
    return { ...stay(state), effects: [{ type: 'mute', party, isOn: wanted.isOn }] };
  }
  return { ...stay(state), facts: [{ type: 'command.refused', command: wanted.do, why: 'not-now' }] };
}
