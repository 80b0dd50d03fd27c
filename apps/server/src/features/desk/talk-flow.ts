import { defineFlow, ignored, type LeftBy, on, type PartyEffect, type Transitions } from '@suifang/callflow';
import {
  agentLeft,
  begin,
  cancelConsult,
  completeTransfer,
  conference,
  consult,
  ended,
  finish,
  finishByAgent,
  giveUp,
  hangUp,
  hold,
  join,
  leaveConference,
  music,
  PATIENT,
  patientLeft,
  patientLeftLast,
  reattach,
  refuse,
  release,
  stay,
  toQueue,
  toRating,
  transfer,
  unhold,
} from './talk-moves.ts';
import type { TalkCommand, TalkEvent, TalkFact, TalkInput, TalkState, TalkStep } from './talk-states.ts';
import { watch, watcherLeft, watcherUp } from './talk-watch.ts';

/**
 * People talk with a patient. Everybody who hears each other is in the one room of the call; who waits is taken out of
 * it and hears music.
 *
 * - **talking**: patient, agent, and whoever was added. An agent who hangs up ends the call, unless others stay; where
 *   patients are asked how satisfied they are, the call goes on to `rating`.
 * - **holding**: the patient waits with music.
 * - **consulting**: the patient waits while the agent speaks with somebody else, who may then take over or join.
 * - **transferring**: the agent has gone; the patient waits until the one they were sent to answers. Nobody answers: the
 *   patient goes back to the queue, never to silence; a patient whom we have called hears that we will ring again.
 * - **reattaching**: the agent's phone is lost. The patient waits up to a minute while it is rung again.
 * - **leaving**, **ending**: last words; we have hung up.
 * - **handedOver**: another flow has the call: the queue, or the rating.
 * - **ended**.
 *
 * Commands come from the desk and answer by a fact when they fit no more: a late click changes nothing.
 */

type Rows = Transitions<TalkState, TalkEvent, PartyEffect, TalkFact, TalkInput>;
type Commanded = Extract<TalkEvent, { type: 'commanded' }>;
type InCall = Extract<
  TalkState,
  { at: 'talking' | 'holding' | 'consulting' | 'transferring' | 'reattaching' }
>;

const liveStates = [
  'talking',
  'holding',
  'consulting',
  'transferring',
  'reattaching',
  'leaving',
  'handedOver',
  'ended',
] as const;

/** The party of whoever was added or asked aside; undefined for the one who has the call, and for supervisors. */
function besides(state: InCall, staffId: string): string | undefined {
  const asked = 'asked' in state && state.asked ? [state.asked] : [];
  return [...state.others, ...asked].find((talker) => talker.staffId === staffId)?.party;
}

/** Commands that mean the same wherever people talk. Who only helps ends and mutes their own part, never the patient's. */
function common(
  state: InCall,
  input: TalkInput,
  { by, command }: Commanded,
  now: number,
): TalkStep | undefined {
  switch (command.do) {
    case 'hangUp': {
      const own = besides(state, by);
      if (own !== undefined) return { ...stay(state), effects: [hangUp(own)] };
      return by === state.agent.staffId ? finishByAgent(state, input, now) : finish(state, input, now);
    }
    case 'mute': {
      const party = besides(state, by) ?? state.agent.party;
      return { ...stay(state), effects: [{ type: 'mute', party, isOn: command.isOn }] };
    }
    case 'sendKeys':
      return { ...stay(state), effects: [{ type: 'sendKeys', party: PATIENT, keys: command.keys }] };
    case 'silenceRecording':
      return {
        state,
        effects: [{ type: 'recordingSilence', party: PATIENT, isOn: command.isOn }],
        facts: [{ type: 'recording.silenced', isOn: command.isOn }],
      };
    case 'toQueue':
      return toQueue(state, input, command.queueId);
    case 'toRating':
      return besides(state, by) === undefined ? toRating(state, input) : refuse(state, command, 'not-now');
    case 'join':
      return watch(state, command);
    default:
      return undefined;
  }
}

const nothingToDo = {
  ringing: ignored('nobody of ours is in the call'),
  answered: ignored('nobody of ours is in the call'),
  digit: ignored('nobody of ours is in the call'),
  played: ignored('nobody of ours is in the call'),
  left: ignored('nobody of ours is in the call'),
  heldByPhone: ignored('nobody of ours is in the call'),
  deadline: ignored('nobody of ours is in the call'),
  resumed: ignored('nobody of ours is in the call'),
  commanded: on(['handedOver', 'ended'], (state: TalkState, { command }: { command: TalkCommand }) =>
    refuse(state, command, 'not-now'),
  ),
  phoneLost: ignored('nobody of ours is in the call'),
  phoneBack: ignored('nobody of ours is in the call'),
} as const;

/** A leg that is not the patient's nor the agent's has ended. */
function someoneLeft(state: InCall, party: string, input: TalkInput): TalkStep {
  const gone = state.others.find((talker) => talker.party === party);
  if (!gone) return watcherLeft(state, party);
  const others = state.others.filter((talker) => talker.party !== party);
  return { state: { ...state, others }, effects: [], facts: [ended(gone, input)] };
}

/** The agent put the phone down. Others in the room go on with the patient; alone, the call ends. */
function talkerLeft(state: InCall, input: TalkInput, by: LeftBy, now: number): TalkStep {
  return state.at === 'talking' && state.others.length > 0
    ? leaveConference(state, input)
    : agentLeft(state, input, by, now);
}

/** A phone that puts its line on hold by its own button. */
const byPhone = on<
  TalkState,
  Extract<TalkState, { at: 'talking' | 'holding' }>,
  Extract<TalkEvent, { type: 'heldByPhone' }>,
  PartyEffect,
  TalkFact,
  TalkInput
>(['talking', 'holding'], (state, { party, isHeld }) => {
  if (party !== state.agent.party || isHeld === (state.at === 'holding')) return stay(state);
  return isHeld ? hold(state) : unhold(state);
});

const lost = on<
  TalkState,
  InCall,
  Extract<TalkEvent, { type: 'phoneLost' }>,
  PartyEffect,
  TalkFact,
  TalkInput
>([...liveStates], (state, { staffId }, { input, now }) => {
  if (staffId !== state.agent.staffId || state.at === 'transferring' || state.at === 'reattaching')
    return stay(state);
  if (state.at === 'talking' && state.others.length > 0) return leaveConference(state, input);
  // A colleague who is on the line already takes the patient: nobody need wait.
  return state.at === 'consulting' && state.isUp
    ? completeTransfer(state, input)
    : reattach(state, input, now);
});

const transitions: Rows = {
  talking: {
    ringing: ignored('whoever is rung has not answered yet'),
    answered: on(['talking'], (state, { party }) => watcherUp(state, party)),
    digit: ignored('keys mean nothing while people talk'),
    played: ignored('nothing is played while people talk'),
    left: on([...liveStates], (state, { party, by }, { input, now }) => {
      if (party === PATIENT) return patientLeft(state, input, by);
      return party === state.agent.party
        ? talkerLeft(state, input, by, now)
        : someoneLeft(state, party, input);
    }),
    heldByPhone: byPhone,
    deadline: ignored('nothing is waited for'),
    // Control may have been lost between two of those who were to come in.
    resumed: on(['talking'], (state) => ({
      ...stay(state),
      effects: [join(PATIENT), join(state.agent.party), ...state.others.map(({ party }) => join(party))],
    })),
    commanded: on([...liveStates], (state, event, { input, now }) => {
      const { command } = event;
      switch (command.do) {
        case 'hold':
          return hold(state);
        case 'consult':
          return consult(state, command);
        case 'transfer':
          return transfer(state, input, command);
        case 'leaveConference':
          return leaveConference(state, input);
        default:
          return common(state, input, event, now) ?? refuse(state, command, 'not-now');
      }
    }),
    phoneLost: lost,
    phoneBack: ignored('the phone is here'),
  },
  holding: {
    ringing: ignored('whoever is rung has not answered yet'),
    answered: on(['holding'], (state, { party }) => watcherUp(state, party)),
    digit: ignored('the patient waits'),
    played: ignored('the patient hears music'),
    left: on([...liveStates], (state, { party, by }, { input, now }) => {
      if (party === PATIENT) return patientLeft(state, input, by);
      return party === state.agent.party
        ? agentLeft(state, input, by, now)
        : someoneLeft(state, party, input);
    }),
    heldByPhone: byPhone,
    deadline: ignored('nothing is waited for'),
    resumed: on(['holding'], (state) => ({
      ...stay(state),
      effects: [music(true), join(state.agent.party)],
    })),
    commanded: on([...liveStates], (state, event, { input, now }) => {
      const { command } = event;
      switch (command.do) {
        case 'resume':
          return unhold(state);
        case 'consult':
          return consult(state, command);
        case 'transfer':
          return transfer(state, input, command);
        default:
          return common(state, input, event, now) ?? refuse(state, command, 'not-now');
      }
    }),
    phoneLost: lost,
    phoneBack: ignored('the phone is here'),
  },
  consulting: {
    ringing: ignored('it rings where it should'),
    answered: on(['consulting'], (state, { party }) =>
      party === state.asked.party
        ? {
            state: { ...state, isUp: true },
            effects: [join(party)],
            facts: [{ type: 'talk.askedUp', ...state.asked }],
          }
        : watcherUp(state, party),
    ),
    digit: ignored('the patient waits'),
    played: ignored('the patient hears music'),
    left: on([...liveStates], (state, { party, by }, { input, now }) => {
      if (party === PATIENT) return patientLeft(state, input, by);
      if (party === state.asked.party) return cancelConsult(state, state.isUp ? 'left' : 'not-answered');
      // The agent puts the phone down while the other is there: that is how a transfer is completed by phone.
      if (party === state.agent.party)
        return state.isUp ? completeTransfer(state, input) : agentLeft(state, input, by, now);
      return someoneLeft(state, party, input);
    }),
    heldByPhone: ignored('the patient waits already'),
    deadline: ignored('nothing is waited for'),
    resumed: on(['consulting'], (state) => ({
      ...stay(state),
      effects: [music(true), join(state.agent.party), ...(state.isUp ? [join(state.asked.party)] : [])],
    })),
    commanded: on([...liveStates], (state, event, { input, now }) => {
      const { by, command } = event;
      if (by === state.asked.staffId && command.do !== 'hangUp' && command.do !== 'mute')
        return refuse(state, command, 'not-now');
      switch (command.do) {
        case 'cancelConsult':
        case 'resume':
          return cancelConsult(state, 'cancelled');
        case 'completeTransfer':
          return state.isUp ? completeTransfer(state, input) : refuse(state, command, 'not-answered-yet');
        case 'conference':
          return state.isUp ? conference(state) : refuse(state, command, 'not-answered-yet');
        default:
          return common(state, input, event, now) ?? refuse(state, command, 'not-now');
      }
    }),
    phoneLost: lost,
    phoneBack: ignored('the phone is here'),
  },
  transferring: {
    ringing: ignored('it rings where it should'),
    answered: on(['transferring', 'talking'], (state, { party }) =>
      party === state.asked.party
        ? {
            state: { ...state, at: 'talking', agent: state.asked },
            effects: [music(false), join(PATIENT), join(party)],
            facts: [{ type: 'talk.began', ...state.asked }],
          }
        : watcherUp(state, party),
    ),
    digit: ignored('the patient waits'),
    played: ignored('the patient hears music'),
    left: on([...liveStates], (state, { party, by }, { input, now }) => {
      if (party === PATIENT) return patientLeft({ ...state, at: 'transferring' }, input, by);
      if (party !== state.asked.party) return someoneLeft(state, party, input);
      return giveUp(state, input, now);
    }),
    heldByPhone: ignored('the patient waits already'),
    deadline: ignored('the ringing phone ends it'),
    resumed: on(['transferring'], (state) => ({ ...stay(state), effects: [music(true)] })),
    commanded: on(
      [...liveStates],
      (state, event, { input, now }) =>
        common(state, input, event, now) ?? refuse(state, event.command, 'not-now'),
    ),
    phoneLost: ignored('the agent has gone already'),
    phoneBack: ignored('the agent has gone already'),
  },
  reattaching: {
    ringing: ignored('it rings where it should'),
    answered: on(['reattaching', 'talking'], (state, { party }) =>
      party === state.asked?.party
        ? {
            state: { ...state, at: 'talking', agent: state.asked },
            effects: [music(false), join(PATIENT), join(party)],
            facts: [{ type: 'talk.held', staffId: state.asked.staffId, isHeld: false }],
          }
        : watcherUp(state, party),
    ),
    digit: ignored('the patient waits'),
    played: on(['reattaching'], (state, { party, turn }) =>
      party === PATIENT && turn === state.turn ? { ...stay(state), effects: [music(true)] } : stay(state),
    ),
    left: on([...liveStates], (state, { party, by }, { input }) => {
      if (party === PATIENT) return patientLeft(state, input, by);
      if (party === state.asked?.party) return stay({ ...state, asked: undefined });
      return party === state.agent.party ? stay(state) : someoneLeft(state, party, input);
    }),
    heldByPhone: ignored('the patient waits already'),
    deadline: on(['reattaching', 'leaving', 'handedOver'], (state, _event, { input, now }) =>
      now >= state.deadlineAt ? giveUp(state, input, now) : stay(state),
    ),
    resumed: on(['reattaching'], (state) => ({ ...stay(state), effects: [music(true)] })),
    commanded: on(
      [...liveStates],
      (state, event, { input, now }) =>
        common(state, input, event, now) ?? refuse(state, event.command, 'not-now'),
    ),
    phoneLost: ignored('it is lost already'),
    phoneBack: on(['reattaching'], (state, { staffId, deviceId }) => {
      if (staffId !== state.agent.staffId || state.asked) return stay(state);
      const asked = { ...state.agent, party: `agent:${state.next}` };
      return {
        state: { ...state, next: state.next + 1, asked },
        effects: [
          {
            type: 'ring',
            party: asked.party,
            reach: { kind: 'device', deviceId, staffId },
            ringMs: REATTACH_RING_MS,
            autoAnswer: true,
          },
        ],
        facts: [],
      };
    }),
  },
  leaving: {
    ringing: ignored('nobody of ours is in the call'),
    answered: on(['leaving'], (state, { party }) => ({ ...stay(state), effects: [hangUp(party)] })),
    digit: ignored('the last words need no answer'),
    played: on(['leaving', 'ending'], (state, { party, turn }, { now }) =>
      party === PATIENT && turn === state.turn ? release(state, now) : stay(state),
    ),
    left: on(['leaving', 'ended'], (state, { party, by }) =>
      party === PATIENT ? patientLeftLast(state, by) : stay(state),
    ),
    heldByPhone: ignored('nobody of ours is in the call'),
    deadline: on(['ending'], (state, _event, { now }) => release(state, now)),
    resumed: on(['ending'], (state, _event, { now }) => release(state, now)),
    commanded: on(['leaving'], (state, { command }) => refuse(state, command, 'not-now')),
    phoneLost: ignored('nobody of ours is in the call'),
    phoneBack: ignored('nobody of ours is in the call'),
  },
  ending: {
    ...nothingToDo,
    left: on(['ending', 'ended'], (state, { party }) =>
      party === PATIENT ? stay({ ...state, at: 'ended' }) : stay(state),
    ),
    deadline: on(['ending'], (state, _event, { now }) => release(state, now)),
    resumed: on(['ending'], (state, _event, { now }) => release(state, now)),
    commanded: on(['ending'], (state, { command }) => refuse(state, command, 'not-now')),
  },
  handedOver: nothingToDo,
  ended: nothingToDo,
};

/** The phone of a browser that has just come back picks up by itself; a desk phone is given this long. */
const REATTACH_RING_MS = 30_000;

export const talkFlow = defineFlow<TalkState, TalkEvent, PartyEffect, TalkFact, TalkInput>({
  name: 'talk',
  transitions,
  start: (input) => begin(input),
  deadlineAt: (state) => ('deadlineAt' in state ? state.deadlineAt : undefined),
  isOver: (state) => state.at === 'ended',
});
