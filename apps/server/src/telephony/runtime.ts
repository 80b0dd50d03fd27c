import type { ConversationEffect, ConversationEvent, Signal } from '@suifang/callflow';
import type { Logger } from 'pino';
import type { Activity } from '../platform/activity.ts';
import type { Clock, Timers } from '../platform/clock.ts';
import { DatabaseAway, isDatabaseAway } from '../platform/db/away.ts';
import { persist } from '../platform/db/persist.ts';
import type { Mailboxes } from '../platform/mailbox.ts';
import type { Db } from '../schema.ts';
import { type LegId, type Switch, SwitchUnavailable } from './port.ts';
import type { CallFlow, CallStep } from './registry.ts';
import {
  insertCall,
  type LiveCallRow,
  type NewCall,
  readLiveCalls,
  writeStep,
  StepRefused,
} from './call-store.ts';

/**
 * Runs the flows of live calls. For each event: the pure step, then state, facts and events in one transaction, then
 * the effects. What is in memory here is a copy of the rows; after a restart it is read back and every call hears
 * `resumed`. Events of one leg are taken one after another.
 *
 * While the database is away a call waits at its last written state: the patient hears a request to hold, the event
 * waits in the leg's mailbox, and is written when the database is back.
 */
export interface CallRuntime {
  /** Writes a new call on an answered leg (with the caller's own writes) and performs its first effects. */
  begin(call: NewCall, alongside: (trx: Db) => Promise<void>): Promise<void>;
  /** Feeds an event. Quiet when the leg carries no call. Answers the result once the call is over. */
  hear(legId: LegId, event: ConversationEvent): Promise<string | undefined>;
  heardPlayed(legId: LegId, playbackId: string): Promise<void>;
  /**
   * Reads the live calls back from their rows, so that they can be resumed or closed. Their deadlines rest until then:
   * one that passed while nobody was in control is not the patient's silence.
   */
  load(): Promise<readonly LegId[]>;
  /** Whether the leg's call was loaded and has heard nothing yet: it waits to be resumed. */
  isResting(legId: LegId): boolean;
  readonly liveCount: number;
  stop(): void;
}

export type RuntimePorts = Readonly<{
  db: Db;
  switch: Switch;
  clock: Clock;
  timers: Timers;
  activity: Activity;
  mailboxes: Mailboxes;
  log: Logger;
  flows: ReadonlyMap<string, CallFlow>;
  /** The leader's epoch; undefined while another process leads or the database is away. */
  epoch: () => number | undefined;
  /** Played when a call must wait for the database. */
  holdPrompt: () => string | undefined;
}>;

type LiveCall = {
  readonly row: Omit<LiveCallRow, 'state' | 'version'>;
  readonly flow: CallFlow;
  readonly input: unknown;
  state: unknown;
  version: number;
  playing: { turn: number; playbackId: string } | undefined;
  hasHungUp: boolean;
  isResting: boolean;
  /** When the flow is told (again) that the call has lasted long enough, epoch ms. */
  overdueAt: number;
  cancelDeadline: () => void;
};

/** A patient hears the request to hold after this long without the database: shorter would chatter at each restart. */
const HOLD_AFTER_MS = 1_500;
/**
 * No call of ours needs longer: the longest questionnaire takes a slow hand about fifteen minutes. Counted from the
 * row's answer, so no restart prolongs it. Without it, somebody who asks for the repeat for ever holds a line for ever.
 */
const LONGEST_CALL_MS = 30 * 60_000;
/** The time for the last words, before the flow is told again, and after the second time the line is cut. */
const LAST_WORDS_MS = 60_000;
/** No flow has such a turn: the end of the request to hold is nobody's business. */
const HOLD_TURN = -1;

export function createRuntime(ports: RuntimePorts): CallRuntime {
  const { clock, timers, mailboxes, log } = ports;
  const live = new Map<LegId, LiveCall>();
  let isStopped = false;

  const flowNamed = (name: string): CallFlow => {
    const flow = ports.flows.get(name);
    if (!flow) throw new Error('a call names a flow that is not registered');
    return flow;
  };

  const track = (row: LiveCallRow, flow: CallFlow, input: unknown): LiveCall => {
    const call: LiveCall = {
      row,
      flow,
      input,
      state: row.state,
      version: row.version,
      playing: undefined,
      hasHungUp: false,
      isResting: true,
      overdueAt: row.startedAt.getTime() + LONGEST_CALL_MS,
      cancelDeadline: () => undefined,
    };
    live.set(row.legId, call);
    return call;
  };

  const armDeadline = (call: LiveCall) => {
    call.isResting = false;
    call.cancelDeadline();
    const at = Math.min(call.flow.deadlineAt(call.state) ?? Number.POSITIVE_INFINITY, call.overdueAt);
    call.cancelDeadline = timers.at(at, () =>
      ports.activity.run('deadline', () =>
        mailboxes.deliver(call.row.legId, async () => {
          if (live.get(call.row.legId) !== call) return;
          // A later step may have moved the deadline while this one waited in the mailbox, and timers may fire a
          // millisecond early.
          const now = clock.now().getTime();
          const due = call.flow.deadlineAt(call.state);
          if (call.overdueAt <= now) await endOverdue(call, now);
          else if (due !== undefined && due <= now) await advance(call, { type: 'deadline' });
          else armDeadline(call);
        }),
      ),
    );
  };

  /** The flow says the last words; a flow that does not come to them is cut. */
  const endOverdue = async (call: LiveCall, now: number): Promise<void> => {
    call.overdueAt = now + LAST_WORDS_MS;
    armDeadline(call);
    await advance(call, { type: 'overdue' });
    if (now - call.row.startedAt.getTime() < LONGEST_CALL_MS + 2 * LAST_WORDS_MS) return;
    call.hasHungUp = true;
    await quietly(() => ports.switch.hangUp(call.row.legId));
  };

  const advance = async (call: LiveCall, event: ConversationEvent): Promise<void> => {
    if (isStopped || live.get(call.row.legId) !== call) return;
    const now = clock.now();
    const next = call.flow.step(call.input, call.state, event, now.getTime());
    if (next.state === call.state && next.effects.length === 0 && next.facts.length === 0) return;
    logFaults(next.facts);
    await commit(call, event, next, now);
    call.state = next.state;
    call.version += 1;
    armDeadline(call);
    if (call.flow.isOver(next.state)) forget(call);
    await perform(call, next.effects);
  };

  const commit = async (
    call: LiveCall,
    event: ConversationEvent,
    next: CallStep,
    now: Date,
  ): Promise<void> => {
    let isHolding = false;
    const write = async () => {
      const epoch = ports.epoch();
      if (epoch === undefined) throw new DatabaseAway('this process does not lead at the moment');
      await writeStep(ports.db, call, { event, next, now, epoch });
    };
    try {
      await persist(ports, write, async (waitedMs) => {
        if (!isHolding && waitedMs > HOLD_AFTER_MS) {
          isHolding = true;
          await quietly(() => hold(call));
        }
        return !isStopped;
      });
    } catch (error) {
      if (error instanceof StepRefused) forget(call);
      throw error;
    }
  };

  const hold = async (call: LiveCall): Promise<void> => {
    const file = ports.holdPrompt();
    if (file === undefined) return;
    if (call.playing) await ports.switch.stopPlayback(call.row.legId, call.playing.playbackId);
    const playbackId = `${call.row.id}:hold:${call.version}`;
    call.playing = { turn: HOLD_TURN, playbackId };
    await ports.switch.play(call.row.legId, playbackId, [file]);
  };

  const perform = async (call: LiveCall, effects: readonly ConversationEffect[]): Promise<void> => {
    for (const effect of effects) await quietly(() => performOne(call, effect));
  };

  const performOne = async (call: LiveCall, effect: ConversationEffect): Promise<void> => {
    const { legId } = call.row;
    switch (effect.type) {
      case 'play': {
        const stopping = call.playing && ports.switch.stopPlayback(legId, call.playing.playbackId);
        const playbackId = `${call.row.id}:${call.version}:${effect.turn}`;
        call.playing = { turn: effect.turn, playbackId };
        // One stream to the switch keeps the order; waiting for each answer would add a round trip of silence.
        await Promise.all([
          stopping,
          ports.switch.play(
            legId,
            playbackId,
            effect.prompts.map((prompt) => prompt.file),
          ),
        ]);
        return;
      }
      case 'stopPlaying': {
        const { playing } = call;
        call.playing = undefined;
        if (playing) await ports.switch.stopPlayback(legId, playing.playbackId);
        return;
      }
      case 'hangUp':
        call.hasHungUp = true;
        return ports.switch.hangUp(legId);
    }
  };

  const quietly = async (command: () => Promise<void>): Promise<void> => {
    try {
      await command();
    } catch (error) {
      // The switch is away: at the reconnect every call hears `resumed` and says it again.
      if (!(error instanceof SwitchUnavailable)) throw error;
    }
  };

  const forget = (call: LiveCall) => {
    call.cancelDeadline();
    live.delete(call.row.legId);
  };

  const logFaults = (facts: readonly Signal[]) => {
    for (const fact of facts)
      if (fact.type === 'flow.faulted') log.error({ fact }, 'a flow met an event it cannot have');
  };

  return {
    async begin(newCall, alongside) {
      const flow = flowNamed(newCall.flow);
      const first = flow.start(newCall.input, newCall.answeredAt.getTime());
      const epoch = ports.epoch();
      if (epoch === undefined) throw new DatabaseAway('this process does not lead at the moment');
      const row = await insertCall(ports.db, newCall, { flow, first, epoch, alongside });
      const call = track(row, flow, newCall.input);
      armDeadline(call);
      await perform(call, first.effects);
    },
    hear: (legId, event) =>
      mailboxes.deliver(legId, async () => {
        const call = live.get(legId);
        if (!call) return undefined;
        const isOurs = event.type === 'hungUp' && event.by === 'patient' && call.hasHungUp;
        await advance(call, isOurs ? { type: 'hungUp', by: 'system' } : event);
        return call.flow.isOver(call.state) ? call.flow.resultOf(call.state) : undefined;
      }),
    heardPlayed: (legId, playbackId) =>
      mailboxes.deliver(legId, async () => {
        const call = live.get(legId);
        if (!call?.playing || call.playing.playbackId !== playbackId) return;
        const { turn } = call.playing;
        call.playing = undefined;
        await advance(call, { type: 'played', turn });
      }),
    async load() {
      const rows = await readLiveCalls(ports.db);
      for (const row of rows) {
        if (live.has(row.legId)) continue;
        try {
          const flow = flowNamed(row.flow);
          const input = await flow.resolve(row.storedInput);
          // Somebody else may have loaded it, or begun it, while its input was read.
          if (!live.has(row.legId)) track(row, flow, input);
        } catch (error) {
          if (isDatabaseAway(error)) throw error;
          // The others must not wait for this one; it is tried again at the next comparison.
          log.error({ err: error, callId: row.id }, 'a call could not be taken up again');
        }
      }
      return rows.map((row) => row.legId);
    },
    isResting: (legId) => live.get(legId)?.isResting ?? false,
    get liveCount() {
      return live.size;
    },
    stop() {
      isStopped = true;
      for (const call of live.values()) call.cancelDeadline();
      live.clear();
    },
  };
}
