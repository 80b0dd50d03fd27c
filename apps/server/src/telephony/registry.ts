import type {
  ConversationEffect,
  ConversationEvent,
  Flow,
  LeftBy,
  PartyEffect,
  PartyEvent,
  Pressed,
  Signal,
  Stage,
} from '@suifang/callflow';
import type { Db } from '../schema.ts';

/** The call a fact belongs to. */
export type CallRef = Readonly<{ callId: string; at: Date }>;

/**
 * What the features do when a call is closed whose flow cannot take it to its end, whichever flow that is: they let go of
 * whom they held for it, and note what is owed to the other side. Within the transaction that closes it, after its legs.
 */
export type OnBroken = (trx: Db, call: CallRef) => Promise<void>;

/** What a call hears: what its legs did, or a word of the feature's own (a command, an offer). */
export type CallSignal = PartyEvent | Signal;

/** A flow as the runtime runs it: states, inputs and facts are opaque, written to rows as JSON. */
export type CallFlow = Readonly<{
  name: string;
  start(input: unknown, now: number): CallStep;
  step(input: unknown, state: unknown, event: CallSignal, now: number): CallStep;
  deadlineAt(state: unknown): number | undefined;
  isOver(state: unknown): boolean;
  /** How long a call may stay in this flow; then the flow is told `overdue`. undefined: as long as people talk. */
  longestMs: number | undefined;
  /** What the conversation came to, once it is over. */
  resultOf(state: unknown): string | undefined;
  /** Whether the keys pressed in this state tell who somebody is: that a key was pressed is kept, not which. */
  hidesDigits(state: unknown, pressed: Pressed, now: number): boolean;
  /** Reads a call's input back from what its row stores. The same for the whole stay of the call in this flow. */
  resolve(stored: unknown): Promise<unknown>;
  /**
   * Keeps the facts of a step in the transaction that keeps its state. Also called with the last step's. Throws
   * `StepDeclined` when the facts cannot be true (any more): then the step has not happened.
   */
  record(trx: Db, call: CallRef, facts: readonly Signal[], input: unknown): Promise<void>;
}>;

export type CallStep = Readonly<{
  state: unknown;
  effects: readonly PartyEffect[];
  facts: readonly Signal[];
}>;

/** The flow of this name. Throws when there is none: an older release knew it, or a newer one does. */
export function flowNamed(flows: ReadonlyMap<string, CallFlow>, name: string): CallFlow {
  const flow = flows.get(name);
  if (!flow) throw new Error('a call names a flow that is not registered');
  return flow;
}

/** Stands for a flow that is not registered: a call in it takes no step, and can only be closed. */
export function unknownFlow(name: string): CallFlow {
  const refuse = () => {
    throw new Error('a call names a flow that is not registered');
  };
  return {
    name,
    start: refuse,
    step: refuse,
    deadlineAt: () => undefined,
    isOver: () => false,
    longestMs: undefined,
    resultOf: () => undefined,
    hidesDigits: () => true,
    resolve: refuse,
    record: refuse,
  };
}

/** Somebody else was faster: the step is taken back, the call stays where it was and goes on. */
export class StepDeclined extends Error {
  override readonly name = 'StepDeclined';
}

/** The call has lasted as long as its flow may; told to flows with such a limit only. */
type Overdue = Readonly<{ type: 'overdue' }>;

/** The party of everybody whom we call and who calls us. */
export const PATIENT = 'patient';
/** The party of whoever is called by a colleague. */
export const COLLEAGUE = 'colleague';

/** Whether somebody of this party makes a conversation of a call when they answer. */
export const isOtherSide = (party: string): boolean => party === PATIENT || party === COLLEAGUE;

type Feature<State, Fact, Input> = Readonly<{
  resultOf(state: State): string | undefined;
  /** Default: no state does. */
  hidesDigits?(state: State, pressed: Pressed, now: number): boolean;
  resolve(stored: unknown): Promise<Input>;
  record(trx: Db, call: CallRef, facts: readonly Fact[], input: Input): Promise<void>;
}>;

/**
 * Lends a feature's flow of parties to the runtime. The runtime only ever gives a state or an input back to the flow
 * that made it, and the events the flow knows, which is what the assertions below rely on.
 */
export function registerPartyFlow<State extends Stage, Event extends Signal, Fact extends Signal, Input>(
  flow: Flow<State, Event, PartyEffect, Fact, Input>,
  feature: Feature<State, Fact, Input>,
  longestMs?: number,
): CallFlow {
  return {
    name: flow.name,
    longestMs,
    start: (input, now) => flow.start(input as Input, now),
    step: (input, state, event, now) => flow.step(input as Input, state as State, event as Event, now),
    deadlineAt: (state) => flow.deadlineAt(state as State),
    isOver: (state) => flow.isOver(state as State),
    resultOf: (state) => feature.resultOf(state as State),
    hidesDigits: (state, pressed, now) => feature.hidesDigits?.(state as State, pressed, now) ?? false,
    resolve: (stored) => feature.resolve(stored),
    record: (trx, call, facts, input) => feature.record(trx, call, facts as readonly Fact[], input as Input),
  };
}

/**
 * No automatic call needs longer: the longest questionnaire takes a slow hand about fifteen minutes. Without it, somebody
 * who asks for the repeat for ever holds a line for ever.
 */
const LONGEST_CONVERSATION_MS = 30 * 60_000;

/** Lends the flow of a conversation with one person: the patient is the only party there is. */
export function registerFlow<State extends Stage, Fact extends Signal, Input>(
  flow: Flow<State, ConversationEvent, ConversationEffect, Fact, Input>,
  feature: Feature<State, Fact, Input>,
): CallFlow {
  const partyFlow: Flow<State, PartyEvent | Overdue, PartyEffect, Fact, Input> = {
    ...flow,
    transitions: {} as never,
    start: (input, now) => withPatient(flow.start(input, now)),
    step: (input, state, event, now) => {
      const heard = conversationEvent(event);
      return heard ? withPatient(flow.step(input, state, heard, now)) : { state, effects: [], facts: [] };
    },
  };
  return registerPartyFlow(partyFlow, feature, LONGEST_CONVERSATION_MS);
}

const endedBy: Readonly<Record<LeftBy, Extract<ConversationEvent, { type: 'hungUp' }>['by']>> = {
  themselves: 'patient',
  us: 'system',
  interrupted: 'interrupted',
};

/** What one person's conversation hears of it; undefined: nothing. */
function conversationEvent(event: PartyEvent | Overdue): ConversationEvent | undefined {
  switch (event.type) {
    case 'digit':
      return {
        type: 'digit',
        digit: event.digit,
        ...(event.at !== undefined && { at: event.at }),
        ...(event.turn !== undefined && { turn: event.turn }),
      };
    case 'played':
      return { type: 'played', turn: event.turn };
    case 'left':
      return { type: 'hungUp', by: endedBy[event.by] };
    case 'deadline':
    case 'resumed':
    case 'overdue':
      return event;
    default:
      return undefined;
  }
}

function withPatient<State, Fact>(step: {
  state: State;
  effects: readonly ConversationEffect[];
  facts: readonly Fact[];
}) {
  return { ...step, effects: step.effects.map((effect): PartyEffect => ({ ...effect, party: PATIENT })) };
}
