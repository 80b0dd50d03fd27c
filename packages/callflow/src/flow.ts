/**
 * A call flow is a pure state machine. `step` takes a state, an event and the time, and answers the next state, the
 * effects to perform and the facts to keep. It never awaits, so a call can be stopped between any two steps, written
 * to a row, and taken up again by another process.
 *
 * A flow is a table: every state names every event. A pair is handled, ignored on purpose, or a fault; the compiler
 * refuses a table with a hole, and the diagram is drawn from the same table.
 */

export type Stage = Readonly<{ at: string }>;
export type Signal = Readonly<{ type: string }>;

/** What a handler sees beside state and event: the unchanging input of this call, and the time in epoch ms. */
export type Setting<Input> = Readonly<{ input: Input; now: number }>;

export type Step<State, Effect, Fact> = Readonly<{
  state: State;
  /** To be performed, in order, after the state is safely written. */
  effects: readonly Effect[];
  /** To be kept in the same transaction as the state. */
  facts: readonly Fact[];
}>;

/** One decided pair of state and event. */
export type Decision<State extends Stage, From, Event, Effect, Fact, Input> =
  | Readonly<{
      kind: 'handled';
      /** The states this may lead to. A step that leads elsewhere throws: the diagram would lie. */
      to: ReadonlyArray<State['at']>;
      handle: (state: From, event: Event, setting: Setting<Input>) => Step<State, Effect, Fact>;
    }>
  | Readonly<{ kind: 'ignored'; why: string }>
  | Readonly<{ kind: 'fault'; why: string }>;

export type Transitions<State extends Stage, Event extends Signal, Effect, Fact, Input> = Readonly<{
  [At in State['at']]: Readonly<{
    [Type in Event['type']]: Decision<
      State,
      Extract<State, { at: At }>,
      Extract<Event, { type: Type }>,
      Effect,
      Fact,
      Input
    >;
  }>;
}>;

/** A fault the engine itself reports: an event arrived in a state where it cannot happen. */
export type FaultFact = Readonly<{ type: 'flow.faulted'; at: string; event: string; why: string }>;

export interface Flow<State extends Stage, Event extends Signal, Effect, Fact, Input> {
  readonly name: string;
  readonly transitions: Transitions<State, Event, Effect, Fact, Input>;
  start(input: Input, now: number): Step<State, Effect, Fact>;
  /** Throws only when the table itself is wrong (a handler led to a state it does not declare). */
  step(input: Input, state: State, event: Event, now: number): Step<State, Effect, Fact | FaultFact>;
  /** When the state wants to hear `deadline`, in epoch ms; undefined: it waits for something else. */
  deadlineAt(state: State): number | undefined;
  isOver(state: State): boolean;
}

/** Handles a pair. `to` lists every state the handler may lead to. */
export function on<State extends Stage, From, Event, Effect, Fact, Input>(
  to: ReadonlyArray<State['at']>,
  handle: (state: From, event: Event, setting: Setting<Input>) => Step<State, Effect, Fact>,
): Decision<State, From, Event, Effect, Fact, Input> {
  return { kind: 'handled', to, handle };
}

/** The event means nothing here, and that is right. */
export function ignored(why: string): Readonly<{ kind: 'ignored'; why: string }> {
  return { kind: 'ignored', why };
}

/** The event cannot happen here; if it does, something else is broken, and it is written down. */
export function fault(why: string): Readonly<{ kind: 'fault'; why: string }> {
  return { kind: 'fault', why };
}

/** Builds a flow from its table. */
export function defineFlow<State extends Stage, Event extends Signal, Effect, Fact, Input>(definition: {
  name: string;
  transitions: Transitions<State, Event, Effect, Fact, Input>;
  start: (input: Input, now: number) => Step<State, Effect, Fact>;
  deadlineAt: (state: State) => number | undefined;
  isOver: (state: State) => boolean;
}): Flow<State, Event, Effect, Fact, Input> {
  const { transitions } = definition;
  return {
    ...definition,
    step(input, state, event, now) {
      const decision = decide(transitions, state, event);
      if (decision.kind === 'ignored') return { state, effects: [], facts: [] };
      if (decision.kind === 'fault') {
        const fact: FaultFact = { type: 'flow.faulted', at: state.at, event: event.type, why: decision.why };
        return { state, effects: [], facts: [fact] };
      }
      const next = decision.handle(state, event, { input, now });
      if (!decision.to.includes(next.state.at)) {
        throw new Error(`${definition.name}: ${state.at} + ${event.type} led to undeclared ${next.state.at}`);
      }
      return next;
    },
  };
}

function decide<State extends Stage, Event extends Signal, Effect, Fact, Input>(
  transitions: Transitions<State, Event, Effect, Fact, Input>,
  state: State,
  event: Event,
): Decision<State, State, Event, Effect, Fact, Input> {
  const row = transitions[state.at as State['at']];
  // The table's type pairs each state with its own handler; an index by variable loses that pairing.
  return row[event.type as Event['type']] as Decision<State, State, Event, Effect, Fact, Input>;
}
