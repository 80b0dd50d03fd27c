import type { LeftBy, Party, PartyEvent, Pressed, Signal } from '@suifang/callflow';
import type { Logger } from 'pino';
import type { Activity } from '../platform/activity.ts';
import type { Clock, Timers } from '../platform/clock.ts';
import { isDatabaseAway } from '../platform/db/away.ts';
import { persist } from '../platform/db/persist.ts';
import type { Mailboxes } from '../platform/mailbox.ts';
import type { Db } from '../schema.ts';
import { insertCall } from './begin-store.ts';
import {
  closeBroken,
  type HandedOver,
  type LiveCallRow,
  type NewCall,
  readLiveCalls,
  type Step,
  writeSound,
  writeStep,
  StepRefused,
} from './call-store.ts';
import { holdTheLine } from './hold-line.ts';
import { leading } from './lead-store.ts';
import { type LiveCall, type LiveLeg, newLeg } from './live-call.ts';
import { createPerformer, type TrunkGate } from './perform.ts';
import { type LegEnd, type LegId, NOTHING_HEARD, type Switch } from './port.ts';
import { type CallFlow, type CallSignal, type CallStep, StepDeclined } from './registry.ts';

/**
 * Runs the flows of live calls. For each event: the pure step, then state, facts and events in one transaction, then
 * the effects. What is in memory here is a copy of the rows; after a restart it is read back and every call hears
 * `resumed`. Events of one call are taken one after another, whichever of its legs they came from.
 *
 * While the database is away a call waits at its last written state: the patient is asked to hold, the event waits in
 * the call's mailbox, and is written when the database is back. Who waits too long is told so and let go.
 */
export interface CallRuntime {
  /** Writes a new call with its legs (and the caller's own writes) and performs its first effects. */
  begin(call: NewCall, alongside: (trx: Db) => Promise<void>): Promise<void>;
  /** Feeds what a leg did. Quiet when the leg carries no call. Answers the result once the call is over. */
  hear(legId: LegId, event: LegEvent): Promise<string | undefined>;
  /** A leg has ended. `by` others unless we hung it up ourselves. Answers the result once the call is over. */
  ended(legId: LegId, by: Exclude<LeftBy, 'us'>, end: LegEnd): Promise<string | undefined>;
  /** Sound came on a leg that was rung, before anybody answered. Quiet when the leg carries no call. */
  heardSound(legId: LegId): Promise<void>;
  heardPlayed(legId: LegId, playbackId: string): Promise<void>;
  /**
   * Feeds a word of the feature's own to a call. Answers the facts of the step; undefined when there is no such call
   * (any more). Throws `StepDeclined` when its facts could not be kept.
   */
  tell(callId: string, event: Signal): Promise<readonly Signal[] | undefined>;
  /** Control was away: these legs are there. What was missed is caught up on, then their calls say where they are. */
  resume(legs: ReadonlyArray<Readonly<{ legId: LegId; isUp: boolean }>>): Promise<void>;
  /**
   * Reads the live calls back from their rows, so that they can be resumed or closed. Answers their legs. Their
   * deadlines rest until then: one that passed while nobody was in control is not the patient's silence.
   */
  load(): Promise<readonly LegId[]>;
  /** Whether the leg's call was loaded and has heard nothing yet: it waits to be resumed. */
  isResting(legId: LegId): boolean;
  /** Whether the leg belongs to a call that goes on. */
  carries(legId: LegId): boolean;
  /** Whether this process is making the leg at this moment: the switch may not know it yet. */
  isInTheMaking(legId: LegId): boolean;
  readonly liveCount: number;
  stop(): void;
}

/** What a leg did; the runtime knows whose it is. */
export type LegEvent = Readonly<
  | { type: 'ringing' | 'answered' }
  | { type: 'digit'; digit: string }
  | { type: 'heldByPhone'; isHeld: boolean }
>;

export type RuntimePorts = Readonly<{
  db: Db;
  switch: Switch;
  clock: Clock;
  timers: Timers;
  activity: Activity;
  mailboxes: Mailboxes;
  log: Logger;
  flows: ReadonlyMap<string, CallFlow>;
  gate: TrunkGate;
  /** The leader's epoch; undefined while another process leads or the database is away. */
  epoch: () => number | undefined;
  /** Played when a call must wait for the database, and when it cannot go on. */
  holdPrompt: () => string | undefined;
  apology: () => string | undefined;
}>;

/** A patient hears the request to hold after this long without the database: shorter would chatter at each restart. */
const HOLD_AFTER_MS = 1_500;
/** The time for an apology. */
const APOLOGY_MS = 10_000;
/** The time for the last words, before the flow is told again, and after the second time the line is cut. */
const LAST_WORDS_MS = 60_000;

/** A step that failed is tried again after this long. */
const FAILED_STEP_MS = 5_000;
/** A flow that fails so often in a row will not come right: whoever listens to its silence is told so and let go. */
const MOST_FAILURES = 3;
/** Somebody whose call cannot be read back hears nothing: no longer than a change of its campaign takes. */
const LONGEST_SILENCE_MS = 30_000;

/** When a call has lasted as long as its flow may. Counted from its row: no restart prolongs it. */
function overdueAt(startedAt: number, flow: CallFlow): number {
  return startedAt + (flow.longestMs ?? Number.POSITIVE_INFINITY);
}

export function createRuntime(ports: RuntimePorts): CallRuntime {
  const { clock, timers, mailboxes, log } = ports;
  const live = new Map<string, LiveCall>();
  const byLeg = new Map<LegId, { call: LiveCall; leg: LiveLeg }>();
  /** Since when a call could not be read back, in monotonic ms. */
  const unreadable = new Map<string, number>();
  let isStopped = false;

  const flowNamed = (name: string): CallFlow => {
    const flow = ports.flows.get(name);
    if (!flow) throw new Error('a call names a flow that is not registered');
    return flow;
  };

  const epoch = () => leading(ports.epoch());

  const add = (call: LiveCall, leg: LiveLeg): void => {
    call.legs.set(leg.party, leg);
    byLeg.set(leg.legId, { call, leg });
  };

  const performer = createPerformer({
    switch: ports.switch,
    gate: ports.gate,
    beside: (work) => ports.activity.run('ring', work),
    holdPrompt: ports.holdPrompt,
    apology: ports.apology,
    legAdded: add,
    recordingFailed: (call, error) =>
      log.error({ err: error, callId: call.id }, 'a call is not being recorded'),
    legFailed: (legId) =>
      ports.activity.run('leg failed', async () => void (await ended(legId, 'interrupted', NOTHING_HEARD))),
  });

  const track = (row: LiveCallRow, flow: CallFlow, input: unknown): LiveCall => {
    const call: LiveCall = {
      id: row.id,
      flow,
      input,
      state: row.state,
      version: row.version,
      legs: new Map(),
      hasRoom: row.legs.length > 1,
      isResting: true,
      clockOffsetMs: clock.now().getTime() - clock.monotonicMs(),
      overdueAt: overdueAt(row.startedAt.getTime(), flow),
      isOverdue: false,
      failures: 0,
      cancelDeadline: () => undefined,
    };
    for (const { legId, party, isAnswered, hadSound } of row.legs)
      add(call, { ...newLeg(legId, party, isAnswered), hadSound: hadSound ?? false });
    live.set(call.id, call);
    return call;
  };

  /** What time it is in a call. */
  const timeIn = (call: LiveCall): number => Math.round(call.clockOffsetMs + clock.monotonicMs());

  /** `restMs`: nothing is due before. */
  const armDeadline = (call: LiveCall, restMs = 0) => {
    call.isResting = false;
    call.cancelDeadline();
    const due = Math.min(call.flow.deadlineAt(call.state) ?? Number.POSITIVE_INFINITY, call.overdueAt);
    if (!Number.isFinite(due)) return;
    // Timers may fire a millisecond early.
    const waitMs = Math.max(due - timeIn(call), restMs);
    call.cancelDeadline = timers.at(clock.now().getTime() + waitMs, () =>
      ports.activity.run('deadline', () => mailboxes.deliver(call.id, () => meetDeadline(call))),
    );
  };

  /** A later step may have moved the deadline while this one waited in the mailbox. */
  const meetDeadline = async (call: LiveCall): Promise<void> => {
    if (live.get(call.id) !== call) return;
    // While the switch is away nobody hears us, and we hear nobody: that is not their silence.
    if (!ports.switch.isConnected) return armDeadline(call, FAILED_STEP_MS);
    const now = timeIn(call);
    const deadline = call.flow.deadlineAt(call.state);
    try {
      if (call.overdueAt <= now) await endOverdue(call, now);
      else if (deadline !== undefined && deadline <= now) await advance(call, { type: 'deadline' });
      else armDeadline(call);
      call.failures = 0;
    } catch (error) {
      if (live.get(call.id) === call) {
        if (!(error instanceof StepDeclined)) call.failures += 1;
        armDeadline(call, FAILED_STEP_MS);
        // Who hears somebody else does not wait for us.
        if (call.failures === MOST_FAILURES && !call.hasRoom) letGo(call);
      }
      throw error;
    }
  };

  /** Tells everybody in a call that we cannot go on, and releases them once they have heard it. */
  const letGo = (call: LiveCall) => {
    ports.activity.run('apology', performer.waiting(call, () => undefined).apologise);
    timers.at(clock.now().getTime() + APOLOGY_MS, () => ports.activity.run('apologised', () => hangUp(call)));
  };

  const hangUp = (call: LiveCall): Promise<void> =>
    performer.perform(
      call,
      [...call.legs.keys()].map((party) => ({ type: 'hangUp', party })),
    );

  /** The flow says the last words; a flow that does not come to them is cut. */
  const endOverdue = async (call: LiveCall, now: number): Promise<void> => {
    const isSecondTime = call.isOverdue;
    call.isOverdue = true;
    call.overdueAt = now + LAST_WORDS_MS;
    armDeadline(call);
    try {
      await advance(call, { type: 'overdue' });
    } finally {
      if (isSecondTime) await hangUp(call);
    }
  };

  const advance = async (call: LiveCall, event: CallSignal): Promise<readonly Signal[]> => {
    if (isStopped || live.get(call.id) !== call) return [];
    const at = clock.now();
    const stepNow = () => call.flow.step(call.input, call.state, event, timeIn(call));
    let next = stepNow();
    const isLegEvent = event.type === 'ringing' || event.type === 'answered' || event.type === 'left';
    const isNothing = next.state === call.state && next.effects.length === 0 && next.facts.length === 0;
    if (isNothing && !isLegEvent) return [];
    logFaults(next.facts);
    let wasHeld = false;
    const waiting = performer.waiting(call, () => (wasHeld = true));
    const handedOver = await holdTheLine(ports, waiting, HOLD_AFTER_MS, () =>
      persist(
        ports,
        async () => {
          const flows = await followHandOver(next, timeIn(call));
          await commit(call, { event, next, handedOver: flows, now: at, time: timeIn(call) });
          return flows;
        },
        async () => {
          // What the flow waits for next is counted from when the patient hears it, not from before the wait.
          next = stepNow();
          return !isStopped;
        },
      ),
    );
    const last = handedOver.at(-1);
    if (last) {
      call.flow = last.flow;
      call.input = last.input;
      call.overdueAt = overdueAt(timeIn(call), last.flow);
      call.isOverdue = false;
    }
    call.state = (last?.first ?? next).state;
    call.version += 1;
    if (event.type === 'left') removeLeg(call, (event as Extract<PartyEvent, { type: 'left' }>).party);
    armDeadline(call);
    if (call.flow.isOver(call.state)) forget(call);
    const effects = [...next.effects, ...handedOver.flatMap(({ first }) => first.effects)];
    await performer.perform(call, effects);
    if (!live.has(call.id) && call.hasRoom) await closeRoom(call);
    // The request to hold has taken the place of a sentence: it is said again, unless another one is said now.
    if (wasHeld && !effects.some(({ type }) => type === 'play' || type === 'hangUp'))
      await advance(call, { type: 'resumed' });
    return [...next.facts, ...handedOver.flatMap(({ first }) => first.facts)];
  };

  /** The flows that take the call over with this step: one may hand it on at once, as a queue does that is closed. */
  const followHandOver = async (next: CallStep, now: number): Promise<HandedOver[]> => {
    const effect = next.effects.find((one) => one.type === 'handOver');
    if (effect?.type !== 'handOver') return [];
    const flow = flowNamed(effect.flow);
    const input = await flow.resolve(effect.input);
    const first = flow.start(input, now);
    return [{ flow, stored: effect.input, input, first }, ...(await followHandOver(first, now))];
  };

  const commit = async (call: LiveCall, step: Omit<Step, 'epoch'>): Promise<void> => {
    try {
      await writeStep(ports.db, call, { ...step, epoch: epoch() });
    } catch (error) {
      if (error instanceof StepRefused) forget(call);
      throw error;
    }
  };

  const removeLeg = (call: LiveCall, party: string) => {
    const leg = call.legs.get(party);
    call.legs.delete(party);
    if (leg) byLeg.delete(leg.legId);
  };

  const forget = (call: LiveCall) => {
    call.cancelDeadline();
    live.delete(call.id);
    for (const leg of call.legs.values()) byLeg.delete(leg.legId);
  };

  const closeRoom = async (call: LiveCall): Promise<void> => {
    if (ports.switch.isConnected) await ports.switch.closeRoom(`room-${call.id}`).catch(() => undefined);
  };

  const logFaults = (facts: readonly Signal[]) => {
    for (const fact of facts)
      if (fact.type === 'flow.faulted') log.error({ fact }, 'a flow met an event it cannot have');
  };

  const resultOf = (call: LiveCall) =>
    call.flow.isOver(call.state) ? call.flow.resultOf(call.state) : undefined;

  /** Runs something on the call that a leg carries, after whatever the call is at. */
  const onLeg = async (
    legId: LegId,
    work: (call: LiveCall, leg: LiveLeg) => Promise<unknown>,
  ): Promise<string | undefined> => {
    const known = byLeg.get(legId);
    if (!known) return undefined;
    return mailboxes.deliver(known.call.id, async () => {
      const { call, leg } = known;
      if (call.legs.get(leg.party) !== leg) return undefined;
      await work(call, leg);
      return resultOf(call);
    });
  };

  /** A key waits for what the call is at, and a step may be tried again: what it was pressed into is known now only. */
  const pressedInto = (legId: LegId): Pressed => {
    const known = byLeg.get(legId);
    if (!known) return {};
    const { lastTurn: turn } = known.leg;
    return { at: timeIn(known.call), ...(turn !== undefined && { turn }) };
  };

  const answered = async (call: LiveCall, leg: LiveLeg): Promise<void> => {
    if (leg.isUp) return;
    leg.isUp = true;
    await advance(call, { type: 'answered', party: leg.party });
  };

  /** What was missed is caught up on. A call whose flow fails at it keeps no other waiting. */
  const takeUp = async (call: LiveCall, isUp: ReadonlyMap<LegId, boolean>): Promise<void> => {
    try {
      for (const leg of call.legs.values()) if (isUp.get(leg.legId)) await answered(call, leg);
      await advance(call, { type: 'resumed' });
      if (live.get(call.id) === call) armDeadline(call);
    } catch (error) {
      if (isDatabaseAway(error)) throw error;
      log.error({ err: error, callId: call.id }, 'a flow failed when its call was taken up again');
      if (live.get(call.id) !== call) return;
      armDeadline(call, FAILED_STEP_MS);
      if (!call.hasRoom) letGo(call);
    }
  };

  const ended: CallRuntime['ended'] = (legId, by, { cause, sipCode }) =>
    onLeg(legId, async (call, { party, hasHungUp, hadSound, notMade }) => {
      try {
        await advance(call, {
          type: 'left',
          party,
          by: by === 'themselves' && hasHungUp ? 'us' : by,
          cause,
          ...(sipCode !== undefined && { sipCode }),
          ...(hadSound && { hadSound }),
          ...(notMade && { notMade }),
        });
      } catch (error) {
        if (isDatabaseAway(error) || live.get(call.id) !== call) throw error;
        log.error({ err: error, callId: call.id }, 'a flow failed at the end of a leg: its call is closed');
        await abandon(call, party);
      }
    });

  /** Closes a call whose flow cannot take it to its end. Whoever is still on the line is told so and let go. */
  const abandon = async (call: LiveCall, left: Party): Promise<void> => {
    await persist(ports, () => closeBroken(ports.db, call, clock.now(), epoch()));
    removeLeg(call, left);
    letGo(call);
    forget(call);
  };

  /** A call that cannot be read back for good keeps nobody on a silent line, and nobody from being called. */
  const giveUpUnreadable = async (row: LiveCallRow): Promise<void> => {
    const since = unreadable.get(row.id) ?? clock.monotonicMs();
    unreadable.set(row.id, since);
    const flow = ports.flows.get(row.flow);
    if (!flow || clock.monotonicMs() - since < LONGEST_SILENCE_MS) return;
    unreadable.delete(row.id);
    const call = track(row, flow, undefined);
    await persist(ports, () => closeBroken(ports.db, call, clock.now(), epoch()));
    letGo(call);
    forget(call);
  };

  return {
    async begin(newCall, alongside) {
      const flow = flowNamed(newCall.flow);
      const first = flow.start(newCall.input, newCall.startedAt.getTime());
      const row = await insertCall(ports.db, newCall, { flow, first, epoch: epoch(), alongside });
      const call = track(row, flow, newCall.input);
      armDeadline(call);
      await performer.perform(call, first.effects);
    },
    hear: (legId, event) => {
      const pressed = pressedInto(legId);
      return onLeg(legId, (call, leg) => {
        if (event.type === 'answered') return answered(call, leg);
        return advance(call, { ...event, ...(event.type === 'digit' && pressed), party: leg.party });
      });
    },
    ended,
    heardSound: async (legId) => {
      await onLeg(legId, async (_call, leg) => {
        if (leg.isUp || leg.hadSound) return;
        leg.hadSound = true;
        const at = clock.now();
        // The row is for whoever comes after us; nothing that happens on the call waits for it.
        ports.activity.run('early sound', () =>
          persist(ports, () => writeSound(ports.db, legId, at, epoch())),
        );
      });
    },
    heardPlayed: async (legId, playbackId) => {
      await onLeg(legId, async (call, leg) => {
        if (leg.playing?.playbackId !== playbackId) return;
        const { turn } = leg.playing;
        leg.playing = undefined;
        await advance(call, { type: 'played', party: leg.party, turn });
      });
    },
    async tell(callId, event) {
      const call = live.get(callId);
      if (!call) return undefined;
      return mailboxes.deliver(callId, async () =>
        live.get(callId) === call ? advance(call, event) : undefined,
      );
    },
    async resume(legs) {
      const callIds = new Set(legs.flatMap(({ legId }) => byLeg.get(legId)?.call.id ?? []));
      const isUp = new Map(legs.map((leg) => [leg.legId, leg.isUp]));
      await Promise.all(
        [...callIds].map((callId) =>
          mailboxes.deliver(callId, async () => {
            const call = live.get(callId);
            if (call) await takeUp(call, isUp);
          }),
        ),
      );
    },
    async load() {
      const rows = await readLiveCalls(ports.db);
      for (const row of rows) {
        if (live.has(row.id)) continue;
        try {
          const flow = flowNamed(row.flow);
          const input = await flow.resolve(row.storedInput);
          // Somebody else may have loaded it, or begun it, while its input was read.
          if (!live.has(row.id)) track(row, flow, input);
        } catch (error) {
          if (isDatabaseAway(error)) throw error;
          // The others must not wait for this one; it is tried again at the next comparison.
          log.error({ err: error, callId: row.id }, 'a call could not be taken up again');
          await giveUpUnreadable(row);
        }
      }
      return rows.flatMap((row) => row.legs.map(({ legId }) => legId));
    },
    isResting: (legId) => byLeg.get(legId)?.call.isResting ?? false,
    carries: (legId) => byLeg.has(legId),
    isInTheMaking: (legId) => byLeg.get(legId)?.leg.isInTheMaking ?? false,
    get liveCount() {
      return live.size;
    },
    stop() {
      isStopped = true;
      for (const call of live.values()) call.cancelDeadline();
      live.clear();
      byLeg.clear();
    },
  };
}
