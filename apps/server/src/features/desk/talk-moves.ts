import { type LeftBy, type PartyEffect, spokenMs } from '@suifang/callflow';
import type { StoredRating } from '../ratings/index.ts';
import type {
  Refusal,
  Talker,
  TalkCommand,
  TalkFact,
  TalkInput,
  TalkState,
  TalkStep,
} from './talk-states.ts';

/** The moves of a call between people: each leads to one state with what has to be done for it. */

export const PATIENT = 'patient';
/** How long a patient waits for an agent whose phone was lost. */
export const REATTACH_MS = 60_000;
const HANG_UP_AGAIN_MS = 5_000;
const LOST_REPORT_MS = 4_000;

export const join = (party: string): PartyEffect => ({ type: 'join', party });
const leave = (party: string): PartyEffect => ({ type: 'leave', party });
export const hangUp = (party: string): PartyEffect => ({ type: 'hangUp', party });
export const music = (isOn: boolean): PartyEffect => ({ type: 'music', party: PATIENT, isOn });
/** The patient out of the room, with music; and back. */
const setAside = [leave(PATIENT), music(true)];
const takeBack = [music(false), join(PATIENT)];

export const stay = (state: TalkState): TalkStep => ({ state, effects: [], facts: [] });

export function refuse(state: TalkState, command: TalkCommand, why: Refusal): TalkStep {
  return { state, effects: [], facts: [{ type: 'command.refused', command: command.do, why }] };
}

/** What every state hands on to the next. */
function carry({ turn, next, agent, others, watchers }: TalkState) {
  return { turn, next, agent, others, watchers };
}

export const ended = ({ party, staffId }: Talker, { wrapUpMs }: TalkInput): TalkFact => ({
  type: 'talk.ended',
  party,
  staffId,
  wrapUpMs,
});

export function begin(input: TalkInput): TalkStep {
  const { agent } = input;
  return {
    state: { at: 'talking', turn: 1, next: 1, agent, others: [], watchers: [] },
    effects: [join(PATIENT), join(agent.party)],
    facts: [{ type: 'talk.began', ...agent }],
  };
}

export function hold(state: TalkState): TalkStep {
  const facts: TalkFact[] = [{ type: 'talk.held', staffId: state.agent.staffId, isHeld: true }];
  return { state: { ...carry(state), at: 'holding' }, effects: setAside, facts };
}

export function unhold(state: TalkState): TalkStep {
  const facts: TalkFact[] = [{ type: 'talk.held', staffId: state.agent.staffId, isHeld: false }];
  return { state: { ...carry(state), at: 'talking' }, effects: takeBack, facts };
}

type Ask = Extract<TalkCommand, { do: 'consult' | 'transfer' }>;

/** The new party's name is ours: a leg that is rung a second time is another party. */
function askedOf(state: TalkState, to: Talker): Talker {
  return { ...to, party: `${to.party}:${state.next}` };
}

function ringing(asked: Talker, { reach, ringMs, autoAnswer }: Ask): PartyEffect {
  return { type: 'ring', party: asked.party, reach, ringMs, autoAnswer };
}

/** Rings somebody whom the agent wants to speak with first; the patient waits with music. */
export function consult(state: TalkState, command: Ask): TalkStep {
  const asked = askedOf(state, command.to);
  const isHeld = state.at === 'holding';
  return {
    state: { ...carry(state), next: state.next + 1, at: 'consulting', asked, isUp: false },
    effects: [...(isHeld ? [] : setAside), ringing(asked, command)],
    facts: [
      ...(isHeld ? [] : [{ type: 'talk.held', staffId: state.agent.staffId, isHeld: true } as const]),
      { type: 'talk.asked', ...asked, ringMs: command.ringMs },
    ],
  };
}

/** Sends the patient on: the agent's part is over at once, the patient waits with music until the other answers. */
export function transfer(state: TalkState, input: TalkInput, command: Ask): TalkStep {
  const asked = askedOf(state, command.to);
  return {
    state: { ...carry(state), next: state.next + 1, at: 'transferring', asked },
    effects: [
      ...(state.at === 'holding' ? [] : setAside),
      ringing(asked, command),
      hangUp(state.agent.party),
    ],
    facts: [{ type: 'talk.asked', ...asked, ringMs: command.ringMs }, ended(state.agent, input)],
  };
}

type Consulting = Extract<TalkState, { at: 'consulting' }>;

/** Whoever was asked aside is free again. There is nothing to write down about a patient they have not spoken with. */
function askedEnded(asked: Talker, isUp: boolean, how: string): TalkFact[] {
  const facts: TalkFact[] = [{ type: 'talk.askedEnded', ...asked, how }];
  return isUp ? [...facts, { type: 'talk.ended', ...asked, wrapUpMs: 0 }] : facts;
}

/** Back to the patient; whoever was asked is let go. */
export function cancelConsult(state: Consulting, how: string): TalkStep {
  return {
    state: { ...carry(state), at: 'talking' },
    effects: [hangUp(state.asked.party), ...takeBack],
    facts: [
      ...askedEnded(state.asked, state.isUp, how),
      { type: 'talk.held', staffId: state.agent.staffId, isHeld: false },
    ],
  };
}

/** The one who was asked takes the patient over; the agent's part is over. */
export function completeTransfer(state: Consulting, input: TalkInput): TalkStep {
  const { agent, asked } = state;
  return {
    state: { ...carry(state), at: 'talking', agent: asked },
    effects: [...takeBack, hangUp(agent.party)],
    facts: [ended(agent, input), { type: 'talk.began', ...asked }],
  };
}

/** Patient, agent and the one who was asked all hear each other. */
export function conference(state: Consulting): TalkStep {
  const { asked } = state;
  return {
    state: { ...carry(state), at: 'talking', others: [...state.others, asked] },
    effects: takeBack,
    facts: [
      { type: 'talk.held', staffId: state.agent.staffId, isHeld: false },
      { type: 'talk.began', ...asked },
    ],
  };
}

/** The agent leaves a conference: the first of the others becomes the one who has the call. */
export function leaveConference(state: TalkState, input: TalkInput): TalkStep {
  const [successor, ...others] = state.others;
  if (!successor) return refuse(state, { do: 'leaveConference' }, 'nobody-asked');
  return {
    state: { ...carry(state), at: 'talking', agent: successor, others },
    effects: [hangUp(state.agent.party)],
    facts: [ended(state.agent, input)],
  };
}

/** Everybody but the patient is let go, each with their wrap-up. */
function dismissAll(state: TalkState, input: TalkInput): Pick<TalkStep, 'effects' | 'facts'> {
  const asked = 'asked' in state && state.asked ? [state.asked] : [];
  // Whoever has sent the patient on has gone already.
  const talkers = state.at === 'transferring' ? state.others : [state.agent, ...state.others];
  return {
    effects: [...talkers, ...asked, ...state.watchers].map(({ party }) => hangUp(party)),
    facts: [
      ...talkers.map((talker) => ended(talker, input)),
      ...asked.flatMap((one) => askedEnded(one, 'isUp' in state && state.isUp, 'caller-left')),
      ...state.watchers.map(({ staffId }): TalkFact => ({ type: 'watch.ended', staffId })),
    ],
  };
}

/** What somebody who is gone is owed: another call, when the line was found gone and nobody had heard its end. */
const owed = ({ agent }: TalkState, by: LeftBy): TalkFact[] =>
  by === 'interrupted' ? [{ type: 'talk.brokenOff', staffId: agent.staffId }] : [];

/** The patient has hung up, or was cut off. */
export function patientLeft(state: TalkState, input: TalkInput, by: LeftBy): TalkStep {
  const { effects, facts } = dismissAll(state, input);
  return { state: { ...carry(state), at: 'ended' }, effects, facts: [...facts, ...owed(state, by)] };
}

/** The patient has gone while we took leave, or with the line that the agent was on. */
export function patientLeftLast(state: Extract<TalkState, { at: 'leaving' }>, by: LeftBy): TalkStep {
  return { ...stay({ ...carry(state), at: 'ended' }), facts: state.isCut ? owed(state, by) : [] };
}

/** We end the call: the patient is thanked and the line is released. */
export function finish(
  state: TalkState,
  input: TalkInput,
  now: number,
  prompts: TalkInput['sounds']['goodbye'] = input.sounds.goodbye,
): TalkStep {
  const { effects, facts } = dismissAll(state, input);
  const out: PartyEffect[] = [...effects, leave(PATIENT), music(false)];
  const turn = state.turn + 1;
  return {
    state: { ...carry(state), turn, at: 'leaving', deadlineAt: now + spokenMs(prompts) + LOST_REPORT_MS },
    effects: [...out, { type: 'play', party: PATIENT, turn, prompts }],
    facts,
  };
}

/** Every agent's part ends, and the patient is asked how satisfied they are with the one who had the call. */
export function toRating(state: TalkState, input: TalkInput): TalkStep {
  const { staffId } = state.agent;
  if (!input.rating || staffId === undefined) return refuse(state, { do: 'toRating' }, 'not-now');
  const { effects, facts } = dismissAll(state, input);
  const { callId, queueId, rating } = input;
  const stored: StoredRating = { callId, queueId: queueId ?? null, staffId, settings: rating };
  return {
    state: { ...carry(state), at: 'handedOver' },
    effects: [...effects, leave(PATIENT), music(false), { type: 'handOver', flow: 'rating', input: stored }],
    facts,
  };
}

/** The agent ends the call: where patients are asked how satisfied they are, no agent can keep one from it. */
export function finishByAgent(state: TalkState, input: TalkInput, now: number): TalkStep {
  return input.rating?.isOn && state.agent.staffId !== undefined
    ? toRating(state, input)
    : finish(state, input, now);
}

/** The agent's line has ended. One that was found gone may have taken the patient's with it. */
export function agentLeft(state: TalkState, input: TalkInput, by: LeftBy, now: number): TalkStep {
  if (by !== 'interrupted') return finishByAgent(state, input, now);
  const last = finish(state, input, now);
  return last.state.at === 'leaving' ? { ...last, state: { ...last.state, isCut: true } } : last;
}

export function release(state: TalkState, now: number): TalkStep {
  return {
    state: { ...carry(state), at: 'ending', deadlineAt: now + HANG_UP_AGAIN_MS },
    effects: [hangUp(PATIENT)],
    facts: [],
  };
}

/** Back among those who wait, with everything said so far kept. */
export function toQueue(state: TalkState, input: TalkInput, queueId: string): TalkStep {
  const { effects, facts } = dismissAll(state, input);
  const stored = { callId: input.callId, queueId };
  return {
    state: { ...carry(state), at: 'handedOver' },
    effects: [...effects, leave(PATIENT), { type: 'handOver', flow: 'queue', input: stored }],
    facts,
  };
}

/** Nobody takes the patient after all: back to the queue, or, when we have called them, the promise to ring again. */
export function giveUp(state: TalkState, input: TalkInput, now: number): TalkStep {
  if (input.queueId !== undefined) return toQueue(state, input, input.queueId);
  const last = finish(state, input, now, input.sounds.ringAgain);
  const { staffId } = state.agent;
  return { ...last, facts: [...last.facts, { type: 'talk.brokenOff', staffId }] };
}

/** The agent's phone is gone without a word: the patient is asked to stay, and waits with music. */
export function reattach(state: TalkState, input: TalkInput, now: number): TalkStep {
  const { agent } = state;
  const turn = state.turn + 1;
  const asked = state.at === 'consulting' ? [state.asked] : [];
  return {
    state: { ...carry(state), turn, at: 'reattaching', asked: undefined, deadlineAt: now + REATTACH_MS },
    effects: [
      leave(PATIENT),
      ...[agent, ...asked].map(({ party }) => hangUp(party)),
      { type: 'play', party: PATIENT, turn, prompts: input.sounds.oneMoment },
    ],
    facts: [
      ...asked.flatMap((one) => askedEnded(one, false, 'caller-left')),
      ...(agent.staffId === undefined ? [] : [{ type: 'agent.lost', staffId: agent.staffId } as const]),
    ],
  };
}
