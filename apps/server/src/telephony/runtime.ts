import type { LeftBy, PartyEvent, Pressed, Signal } from '@suifang/callflow';
import type { Logger } from 'pino';
import type { Activity } from '../platform/activity.ts';
import type { Clock, Timers } from '../platform/clock.ts';
import { isDatabaseAway } from '../platform/db/away.ts';
import { persist } from '../platform/db/persist.ts';
import type { Mailboxes } from '../platform/mailbox.ts';
import type { Db } from '../schema.ts';
import { insertCall } from './begin-store.ts';
import { closeBroken } from './broken-store.ts';
import { type HandedOver, type NewCall, type Step, writeStep, StepRefused } from './call-store.ts';
import { createDeadlines } from './deadlines.ts';
import { holdTheLine } from './hold-line.ts';
import { leading } from './lead-store.ts';
import { writeSound } from './leg-store.ts';
import { type LiveCall, type LiveLeg, roomOf } from './live-call.ts';
import { createLiveCalls, overdueAt } from './live-calls.ts';
import { createPerformer, type TrunkGate } from './perform.ts';
import { type LegEnd, type LegId, NOTHING_HEARD, type Switch } from './port.ts';
import { type CallFlow, type CallSignal, type CallStep, flowNamed, type OnBroken } from './registry.ts';
import { createTakeUp, type Leave, type TakeUp } from './take-up.ts';

/**
 * Runs the flows of live calls. For each event: the pure step, then state, facts and events in one transaction, then
 * the effects. What is in memory here is a copy of the rows; after a restart it is read back and every call hears
 * `resumed`. Events of one call are taken one after another, whichever of its legs they came from.
 *
 * While the database is away a call waits at its last written state: the patient is asked to hold, the event waits in
 * the call's mailbox, and is written when the database is back. Who waits too long is told so and let go.
 */
export interface CallRuntime extends TakeUp {
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
  /** Whether the leg's call was loaded and has heard nothing yet: it waits to be resumed. */
  isResting(legId: LegId): boolean;
  /** Whether the leg belongs to a call that goes on. */
  carries(legId: LegId): boolean;
  /** Whether this process is making the leg at this moment: the switch may not know it yet. */
  isInTheMaking(legId: LegId): boolean;
  /** Whether this process runs the call. */
  runs(callId: string): boolean;
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
  onBroken: OnBroken;
  gate: TrunkGate;
  /** The leader's epoch; undefined while another process leads or the database is away. */
  epoch: () => number | undefined;
  /** Played when a call must wait for the database, and when it cannot go on. */
  holdPrompt: () => string | undefined;
  apology: () => string | undefined;
}>;

type Left = Extract<PartyEvent, { type: 'left' }>;

/** A patient hears the request to hold after this long without the database: shorter would chatter at each restart. */
const HOLD_AFTER_MS = 1_500;
/** The time for an apology. */
const APOLOGY_MS = 10_000;

export function createRuntime(ports: RuntimePorts): CallRuntime {
  const { clock, timers, mailboxes, log } = ports;
  const calls = createLiveCalls(clock);
  let isStopped = false;

  const epoch = () => leading(ports.epoch());

  const performer = createPerformer({
    switch: ports.switch,
    gate: ports.gate,
    beside: (work) => ports.activity.run('ring', work),
    holdPrompt: ports.holdPrompt,
    apology: ports.apology,
    legAdded: calls.addLeg,
    recordingFailed: (call, error) =>
      log.error({ err: error, callId: call.id }, 'a call is not being recorded'),
    legFailed: (legId) =>
      ports.activity.run('leg failed', async () => void (await ended(legId, 'interrupted', NOTHING_HEARD))),
  });

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

  const advance = async (call: LiveCall, event: CallSignal): Promise<readonly Signal[]> => {
    if (isStopped || !calls.isCurrent(call)) return [];
    const at = clock.now();
    const stepNow = () => call.flow.step(call.input, call.state, event, calls.timeIn(call));
    let next = stepNow();
    const isLegEvent = event.type === 'ringing' || event.type === 'answered' || event.type === 'left';
    const isNothing = next.state === call.state && next.effects.length === 0 && next.facts.length === 0;
    if (isNothing && !isLegEvent) return [];
    logFaults(next.facts);
    let isHeld = false;
    const triedWith = new Set<number>();
    const waiting = performer.waiting(call, () => (isHeld = true));
    const handedOver = await holdTheLine(ports, waiting, HOLD_AFTER_MS, () =>
      persist(
        ports,
        async () => {
          const flows = await followHandOver(next, calls.timeIn(call));
          const step = { event, next, handedOver: flows, now: at, time: calls.timeIn(call), triedWith };
          await commit(call, step);
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
      call.overdueAt = overdueAt(calls.timeIn(call), last.flow);
      call.isOverdue = false;
    }
    call.state = (last?.first ?? next).state;
    call.version += 1;
    call.wasHeld = isHeld;
    if (event.type === 'left') calls.removeLeg(call, (event as Left).party);
    deadlines.arm(call);
    if (call.flow.isOver(call.state)) calls.forget(call);
    const effects = [...next.effects, ...handedOver.flatMap(({ first }) => first.effects)];
    await performer.perform(call, effects);
    if (!calls.isCurrent(call) && call.hasRoom) await closeRoom(call);
    // The request to hold has taken the place of a sentence: it is said again, unless another one is said now.
    if (isHeld && !effects.some(({ type }) => type === 'play' || type === 'hangUp'))
      await advance(call, { type: 'resumed' });
    return [...next.facts, ...handedOver.flatMap(({ first }) => first.facts)];
  };

  /** The flows that take the call over with this step: one may hand it on at once, as a queue does that is closed. */
  const followHandOver = async (next: CallStep, now: number): Promise<HandedOver[]> => {
    const effect = next.effects.find((one) => one.type === 'handOver');
    if (effect?.type !== 'handOver') return [];
    const flow = flowNamed(ports.flows, effect.flow);
    const input = await flow.resolve(effect.input);
    const first = flow.start(input, now);
    return [{ flow, stored: effect.input, input, first }, ...(await followHandOver(first, now))];
  };

  const commit = async (
    call: LiveCall,
    step: Omit<Step, 'epoch'> & Readonly<{ triedWith: Set<number> }>,
  ): Promise<void> => {
    const held = epoch();
    try {
      await writeStep(ports.db, call, { ...step, epoch: held });
    } catch (error) {
      if (error instanceof StepRefused) calls.forget(call);
      step.triedWith.add(held);
      throw error;
    }
  };

  const closeRoom = async (call: LiveCall): Promise<void> => {
    call.hasRoom = false;
    if (ports.switch.isConnected) await ports.switch.closeRoom(roomOf(call.id)).catch(() => undefined);
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
    const known = calls.ofLeg(legId);
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
    const known = calls.ofLeg(legId);
    if (!known) return {};
    const { lastTurn: turn } = known.leg;
    return { at: calls.timeIn(known.call), ...(turn !== undefined && { turn }) };
  };

  const answered = async (call: LiveCall, leg: LiveLeg): Promise<void> => {
    if (leg.isUp) return;
    leg.isUp = true;
    await advance(call, { type: 'answered', party: leg.party });
  };

  const leave: Leave = async (call, leg, { by, cause, sipCode, line }) => {
    const { party, hasHungUp, hadSound, isDialled } = leg;
    const notMade = leg.notMade ?? (isDialled === false ? 'notDialled' : undefined);
    const left: Left = {
      type: 'left',
      party,
      by: by === 'themselves' && hasHungUp ? 'us' : by,
      cause,
      ...(sipCode !== undefined && { sipCode }),
      ...(hadSound && { hadSound }),
      ...(notMade && { notMade }),
      ...(line && { line }),
    };
    try {
      await advance(call, left);
    } catch (error) {
      if (isDatabaseAway(error) || !calls.isCurrent(call)) throw error;
      log.error({ err: error, callId: call.id }, 'a flow failed at the end of a leg: its call is closed');
      await abandon(call, left);
    }
  };

  const ended: CallRuntime['ended'] = (legId, by, end) =>
    onLeg(legId, (call, leg) => leave(call, leg, { by, ...end }));

  /** Closes a call whose flow cannot take it to its end. Whoever is still on the line is told so and let go. */
  const abandon = async (call: LiveCall, left?: Left): Promise<void> => {
    const { onBroken } = ports;
    await persist(ports, () =>
      closeBroken(ports.db, call, { left, now: clock.now(), epoch: epoch(), onBroken }),
    );
    if (left) calls.removeLeg(call, left.party);
    // Whoever is in a room hears the others there, and not us.
    if (call.hasRoom) await closeRoom(call);
    letGo(call);
    calls.forget(call);
  };

  const deadlines = createDeadlines(ports, calls, { advance, letGo, hangUp });
  const takeUp = createTakeUp(ports, calls, deadlines, {
    advance,
    answered,
    leave,
    letGo,
    abandon,
  });

  return {
    ...takeUp,
    async begin(newCall, alongside) {
      const flow = flowNamed(ports.flows, newCall.flow);
      const first = flow.start(newCall.input, newCall.startedAt.getTime());
      const row = await insertCall(ports.db, newCall, { flow, first, epoch: epoch(), alongside });
      const call = calls.add(row, flow, newCall.input);
      deadlines.arm(call);
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
      const call = calls.get(callId);
      if (!call) return undefined;
      return mailboxes.deliver(callId, async () =>
        calls.isCurrent(call) ? advance(call, event) : undefined,
      );
    },
    isResting: (legId) => calls.ofLeg(legId)?.call.isResting ?? false,
    carries: (legId) => calls.ofLeg(legId) !== undefined,
    isInTheMaking: (legId) => calls.ofLeg(legId)?.leg.isInTheMaking ?? false,
    runs: (callId) => calls.get(callId) !== undefined,
    get liveCount() {
      return calls.count;
    },
    stop() {
      isStopped = true;
      calls.forgetAll();
    },
  };
}
