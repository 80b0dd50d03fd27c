import type { ConversationEffect, ConversationEvent, Flow, Signal, Stage } from '@suifang/callflow';
import type { Db } from '../schema.ts';

/** The call a fact belongs to. */
export type CallRef = Readonly<{ callId: string; legId: string; at: Date }>;

/** A flow as the runtime runs it: states, inputs and facts are opaque, written to rows as JSON. */
export type CallFlow = Readonly<{
  name: string;
  start(input: unknown, now: number): CallStep;
  step(input: unknown, state: unknown, event: ConversationEvent, now: number): CallStep;
  deadlineAt(state: unknown): number | undefined;
  isOver(state: unknown): boolean;
  /** What the conversation came to, once it is over. */
  resultOf(state: unknown): string | undefined;
  /** Whether the keys pressed in this state tell who somebody is: that a key was pressed is kept, not which. */
  hidesDigits(state: unknown): boolean;
  /** Reads a call's input back from what its row stores. The same for the whole life of the call. */
  resolve(stored: unknown): Promise<unknown>;
  /** Keeps the facts of a step in the transaction that keeps its state. Also called with the last step's. */
  record(trx: Db, call: CallRef, facts: readonly Signal[], input: unknown): Promise<void>;
}>;

export type CallStep = Readonly<{
  state: unknown;
  effects: readonly ConversationEffect[];
  facts: readonly Signal[];
}>;

/**
 * Lends a feature's flow to the runtime. The runtime only ever gives a state or an input back to the flow that made
 * it, which is what the assertions below rely on.
 */
export function registerFlow<State extends Stage, Fact extends Signal, Input>(
  flow: Flow<State, ConversationEvent, ConversationEffect, Fact, Input>,
  feature: Readonly<{
    resultOf(state: State): string | undefined;
    hidesDigits(state: State): boolean;
    resolve(stored: unknown): Promise<Input>;
    record(trx: Db, call: CallRef, facts: readonly Fact[], input: Input): Promise<void>;
  }>,
): CallFlow {
  return {
    name: flow.name,
    start: (input, now) => flow.start(input as Input, now),
    step: (input, state, event, now) => flow.step(input as Input, state as State, event, now),
    deadlineAt: (state) => flow.deadlineAt(state as State),
    isOver: (state) => flow.isOver(state as State),
    resultOf: (state) => feature.resultOf(state as State),
    hidesDigits: (state) => feature.hidesDigits(state as State),
    resolve: (stored) => feature.resolve(stored),
    record: (trx, call, facts, input) => feature.record(trx, call, facts as readonly Fact[], input as Input),
  };
}
