import { defineFlow, ignored, on, type PartyEffect, spokenMs, type Transitions } from '@suifang/callflow';
import type { Outcome } from '@suifang/contract/campaigns/outcomes.ts';
import { classify } from '../campaigns/index.ts';
import type {
  DialOutEvent,
  DialOutFact,
  DialOutInput,
  DialOutState,
  DialOutStep,
  DialParty,
  DialResult,
} from './dial-out-states.ts';

/**
 * Somebody at a desk calls a patient. Their own phone comes first, so that a patient who picks up finds somebody there.
 *
 * - **callingAgent**: the phone of whoever dials is rung; a browser picks up by itself. Nobody else knows of it yet. Whoever
 *   dialled on the phone itself is there already.
 * - **dialling**: the patient's phone is rung; whoever dials hears the tone of it.
 * - **telling**: nobody was reached; whoever dialled hears why.
 * - **ending**: we have hung up and wait for the legs to end.
 * - **handedOver**: the patient has answered: people talk (`talk-flow.ts`).
 * - **ended**.
 *
 * Whoever dials may hang up at any moment, and everything ends. The patient's phone is rung once, whatever happens: a leg
 * that is found gone is no reason to ring again.
 */

type Rows = Transitions<DialOutState, DialOutEvent, PartyEffect, DialOutFact, DialOutInput>;
type Dialling = Extract<DialOutState, { at: 'dialling' }>;

const AGENT: DialParty = 'agent';
const PATIENT: DialParty = 'patient';
/** A browser picks up at once; a phone on the desk is given this long. */
export const AGENT_RING_MS = 20_000;
export const PATIENT_RING_MS = 60_000;
/** A phone that rings longer than this past its time is given up. */
const RING_GRACE_MS = 3_000;
const HANG_UP_AGAIN_MS = 5_000;
const LOST_REPORT_MS = 4_000;
const LEASE_MS = AGENT_RING_MS + PATIENT_RING_MS + 30_000;

const stay = (state: DialOutState): DialOutStep => ({ state, effects: [], facts: [] });
const hangUp = (party: DialParty): PartyEffect => ({ type: 'hangUp', party });
const ringTone = (isOn: boolean): PartyEffect => ({ type: 'ringTone', party: AGENT, isOn });
const without = (open: readonly DialParty[], party: string) => open.filter((one) => one !== party);

function begin(input: DialOutInput, now: number): DialOutStep {
  const { staffId, deviceId } = input;
  const began: DialOutFact = { type: 'dial.began', staffId, leaseMs: LEASE_MS };
  if (input.isAtPhone) {
    const placed = place({ at: 'callingAgent', turn: 0, open: [AGENT], deadlineAt: now }, input, now);
    return { ...placed, facts: [began, ...placed.facts] };
  }
  return {
    state: { at: 'callingAgent', turn: 0, open: [AGENT], deadlineAt: now + AGENT_RING_MS + RING_GRACE_MS },
    effects: [
      {
        type: 'ring',
        party: AGENT,
        reach: { kind: 'device', deviceId, staffId },
        ringMs: AGENT_RING_MS,
        autoAnswer: true,
      },
    ],
    facts: [began],
  };
}

const rings = ({ staffId }: DialOutInput): DialOutFact => ({
  type: 'dial.agentRings',
  staffId,
  ringMs: LEASE_MS,
});

/** Whoever dials is there: now the patient's phone is rung. */
function place(state: DialOutState, input: DialOutInput, now: number): DialOutStep {
  const { trunkId, callsPerSecond, number, isEmergency } = input;
  return {
    state: {
      at: 'dialling',
      turn: state.turn,
      open: [AGENT, PATIENT],
      deadlineAt: now + PATIENT_RING_MS + RING_GRACE_MS,
      hasRung: false,
    },
    effects: [
      ringTone(true),
      {
        type: 'ring',
        party: PATIENT,
        reach: { kind: 'number', trunkId, callsPerSecond, number, isUrgent: isEmergency },
        ringMs: PATIENT_RING_MS,
        autoAnswer: false,
      },
    ],
    facts: [rings(input), { type: 'dial.placed' }],
  };
}

function connect({ turn, open }: Dialling, input: DialOutInput): DialOutStep {
  const { callId, staffId, wrapUpMs, rating, recording } = input;
  return {
    state: { at: 'handedOver', turn, open },
    effects: [
      ringTone(false),
      { type: 'record', party: PATIENT, file: recording.spoolPath },
      {
        type: 'handOver',
        flow: 'talk',
        input: { callId, party: AGENT, staffId, queueId: null, wrapUpMs, rating },
      },
    ],
    facts: [{ type: 'dial.answered' }],
  };
}

/** Nobody was reached; whoever dialled is told why. */
function tell(
  { turn: last, open }: DialOutState,
  input: DialOutInput,
  outcome: Outcome,
  now: number,
  facts: readonly DialOutFact[] = [{ type: 'dial.failed', outcome }],
): DialOutStep {
  const turn = last + 1;
  const prompts = input.reasons[outcome] ?? [];
  const deadlineAt = now + spokenMs(prompts) + LOST_REPORT_MS;
  return {
    state: { at: 'telling', turn, open, deadlineAt, result: 'not_reached' },
    effects: [ringTone(false), { type: 'play', party: AGENT, turn, prompts }],
    facts,
  };
}

/** What is known of a leg of the patient's by which nobody was dialled; nothing about any other. */
function notMade({ party, notMade: why }: Extract<DialOutEvent, { type: 'left' }>): DialOutFact[] {
  return party === PATIENT && why ? [{ type: 'dial.notMade', isRefused: why === 'refused' }] : [];
}

/** Everything ends. The agent's part ends with it; there is nothing to write down about a patient nobody rang. */
function finish(state: DialOutState, input: DialOutInput, result: DialResult, now: number): DialOutStep {
  const { staffId } = input;
  const wrapUpMs = result === 'cancelled' ? 0 : input.wrapUpMs;
  const facts: DialOutFact[] = [{ type: 'dial.ended', staffId, wrapUpMs }];
  const { turn, open } = state;
  if (open.length === 0) return { state: { at: 'ended', turn, open, result }, effects: [], facts };
  return {
    state: { at: 'ending', turn, open, result, deadlineAt: now + HANG_UP_AGAIN_MS },
    effects: open.map(hangUp),
    facts,
  };
}

const cancel = (state: DialOutState, input: DialOutInput, now: number) =>
  finish(state, input, 'cancelled', now);

function outcomeOf(
  { hasRung }: Dialling,
  { rules, trunkId }: DialOutInput,
  { by, cause, sipCode, hadSound }: Extract<DialOutEvent, { type: 'left' }>,
): Outcome {
  // It may or may not have rung; nobody told how it ended.
  if (by === 'interrupted') return 'unknown';
  return classify(rules, {
    trunkId,
    cause,
    sipCode,
    ringingSeen: hasRung,
    earlyMediaSeen: hadSound ?? false,
  });
}

/** Only hanging up means something while nobody talks. */
const commanded = on<
  DialOutState,
  DialOutState,
  Extract<DialOutEvent, { type: 'commanded' }>,
  PartyEffect,
  DialOutFact,
  DialOutInput
>(
  ['callingAgent', 'dialling', 'telling', 'ending', 'handedOver', 'ended'],
  (state, event, { input, now }) => {
    const { by, command } = event;
    const isLive = state.at === 'callingAgent' || state.at === 'dialling' || state.at === 'telling';
    if (!isLive || command.do !== 'hangUp' || by !== input.staffId)
      return { ...stay(state), facts: [{ type: 'command.refused', command: command.do, why: 'not-now' }] };
    return state.at === 'telling' ? finish(state, input, state.result, now) : cancel(state, input, now);
  },
);

const phoneLost = on<
  DialOutState,
  Extract<DialOutState, { at: 'callingAgent' | 'dialling' }>,
  Extract<DialOutEvent, { type: 'phoneLost' }>,
  PartyEffect,
  DialOutFact,
  DialOutInput
>(['callingAgent', 'dialling', 'ending'], (state, { staffId }, { input, now }) =>
  staffId === input.staffId ? cancel(state, input, now) : stay(state),
);

const over = {
  ringing: ignored('the call is not here any more'),
  answered: ignored('the call is not here any more'),
  digit: ignored('the call is not here any more'),
  played: ignored('the call is not here any more'),
  left: ignored('the call is not here any more'),
  heldByPhone: ignored('the call is not here any more'),
  deadline: ignored('the call is not here any more'),
  resumed: ignored('the call is not here any more'),
  commanded,
  phoneLost: ignored('the call is not here any more'),
  phoneBack: ignored('the call is not here any more'),
} as const;

const transitions: Rows = {
  callingAgent: {
    ringing: on(['callingAgent'], (state, { party }, { input }) =>
      party === AGENT ? { ...stay(state), facts: [rings(input)] } : stay(state),
    ),
    answered: on(['callingAgent', 'dialling'], (state, { party }, { input, now }) =>
      party === AGENT ? place(state, input, now) : stay(state),
    ),
    digit: ignored('nobody is there yet'),
    played: ignored('nothing is played'),
    left: on(['callingAgent', 'ended'], (state, { party }, { input, now }) =>
      party === AGENT ? cancel({ ...state, open: [] }, input, now) : stay(state),
    ),
    heldByPhone: ignored('nobody talks yet'),
    deadline: on(['ending'], (state, _event, { input, now }) => cancel(state, input, now)),
    resumed: ignored('the phone rings on, or its time ends it'),
    commanded,
    phoneLost,
    phoneBack: ignored('it rings already'),
  },
  dialling: {
    ringing: on(['dialling'], (state, { party }) =>
      party === PATIENT ? stay({ ...state, hasRung: true }) : stay(state),
    ),
    answered: on(['dialling', 'handedOver'], (state, { party }, { input }) =>
      party === PATIENT ? connect(state, input) : stay(state),
    ),
    digit: ignored('keys mean nothing while it rings'),
    played: ignored('a tone has no end of its own'),
    left: on(['dialling', 'telling', 'ending'], (state, event, { input, now }) => {
      const gone = { ...state, open: without(state.open, event.party) };
      if (event.party === PATIENT && event.notMade)
        return tell(gone, input, 'line_fault', now, notMade(event));
      if (event.party === PATIENT) return tell(gone, input, outcomeOf(state, input, event), now);
      return event.party === AGENT ? cancel(gone, input, now) : stay(state);
    }),
    heldByPhone: ignored('nobody talks yet'),
    deadline: on(['telling'], (state, _event, { input, now }) => {
      const told = tell(state, input, 'no_answer', now);
      return { ...told, effects: [hangUp(PATIENT), ...told.effects] };
    }),
    resumed: on(['dialling'], (state) => ({ ...stay(state), effects: [ringTone(true)] })),
    commanded,
    phoneLost,
    phoneBack: ignored('the phone is here'),
  },
  telling: {
    ringing: ignored('it is over'),
    answered: on(['telling'], (state, { party }) =>
      party === PATIENT ? { ...stay(state), effects: [hangUp(PATIENT)] } : stay(state),
    ),
    digit: ignored('the reason needs no answer'),
    played: on(['telling', 'ending', 'ended'], (state, { party, turn }, { input, now }) =>
      party === AGENT && turn === state.turn ? finish(state, input, state.result, now) : stay(state),
    ),
    left: on(['telling', 'ending', 'ended'], (state, event, { input, now }) => {
      const gone = { ...state, open: without(state.open, event.party) };
      if (event.party === AGENT) return finish(gone, input, state.result, now);
      return { ...stay(gone), facts: notMade(event) };
    }),
    heldByPhone: ignored('nobody talks'),
    deadline: on(['ending', 'ended'], (state, _event, { input, now }) =>
      finish(state, input, state.result, now),
    ),
    resumed: on(['ending', 'ended'], (state, _event, { input, now }) =>
      finish(state, input, state.result, now),
    ),
    commanded,
    phoneLost: on(['telling', 'ending', 'ended'], (state, { staffId }, { input, now }) =>
      staffId === input.staffId ? finish(state, input, state.result, now) : stay(state),
    ),
    phoneBack: ignored('the phone is here'),
  },
  ending: {
    ringing: ignored('we have hung up'),
    answered: on(['ending'], (state) => ({ ...stay(state), effects: state.open.map(hangUp) })),
    digit: ignored('we have hung up'),
    played: ignored('we have hung up'),
    left: on(['ending', 'ended'], ({ at, deadlineAt, ...state }, event) => {
      const open = without(state.open, event.party);
      const next: DialOutState =
        open.length === 0 ? { ...state, open, at: 'ended' } : { ...state, open, at, deadlineAt };
      return { ...stay(next), facts: notMade(event) };
    }),
    heldByPhone: ignored('we have hung up'),
    deadline: on(['ending'], (state, _event, { now }) => again(state, now)),
    resumed: on(['ending'], (state, _event, { now }) => again(state, now)),
    commanded,
    phoneLost: ignored('we have hung up'),
    phoneBack: ignored('we have hung up'),
  },
  handedOver: over,
  ended: over,
};

/** The switch says when it has ended a leg; should that get lost, it is told again. */
function again(state: Extract<DialOutState, { at: 'ending' }>, now: number): DialOutStep {
  return {
    state: { ...state, deadlineAt: now + HANG_UP_AGAIN_MS },
    effects: state.open.map(hangUp),
    facts: [],
  };
}

export const dialOutFlow = defineFlow<DialOutState, DialOutEvent, PartyEffect, DialOutFact, DialOutInput>({
  name: 'dial-out',
  transitions,
  start: begin,
  deadlineAt: (state) => ('deadlineAt' in state ? state.deadlineAt : undefined),
  isOver: (state) => state.at === 'ended',
});
