import type { LeftBy } from '@suifang/callflow';
import type { Logger } from 'pino';
import type { Activity } from '../platform/activity.ts';
import type { Clock, Timers } from '../platform/clock.ts';
import { isDatabaseAway } from '../platform/db/away.ts';
import type { Mailboxes } from '../platform/mailbox.ts';
import type { Db } from '../schema.ts';
import { type LiveCallRow, readLiveCalls } from './call-store.ts';
import { type Deadlines, FAILED_STEP_MS, MOST_FAILURES } from './deadlines.ts';
import { quietly } from './hold-line.ts';
import { type LiveCall, type LiveLeg, legOf } from './live-call.ts';
import type { LiveCalls } from './live-calls.ts';
import { type LegEnd, type LegId, type LegState, NOTHING_HEARD, type Switch } from './port.ts';
import { type CallFlow, type CallSignal, flowNamed, unknownFlow } from './registry.ts';

/** Takes up the calls that went on while nobody controlled them: from their rows, and then from where they stand. */
export interface TakeUp {
  /**
   * Reads the live calls back from their rows, so that they can be resumed or closed. Answers their legs. Their
   * deadlines rest until then: one that passed while nobody was in control is not the patient's silence.
   */
  load(): Promise<readonly LegId[]>;
  /**
   * Control was away: these legs are there. What was missed is caught up on, then their calls say where they are. A leg
   * that whoever controlled before has made and not dialled ends: nobody has been rung by it, and nobody will be.
   */
  resume(legs: ReadonlyArray<Readonly<{ legId: LegId; state: LegState }>>): Promise<void>;
}

/** A leg leaves its call. */
export type Leave = (
  call: LiveCall,
  leg: LiveLeg,
  end: LegEnd & Readonly<{ by: Exclude<LeftBy, 'us'> }>,
) => Promise<void>;

/** Somebody whose call cannot be read back hears nothing: no longer than a change of its campaign takes. */
const LONGEST_SILENCE_MS = 30_000;

/** Sooner than a deadline is tried again: whoever is on the line hears nothing meanwhile. */
const TRY_AGAIN_MS = 1_000;

type Ports = Readonly<{
  db: Db;
  clock: Clock;
  timers: Timers;
  activity: Activity;
  mailboxes: Mailboxes;
  switch: Pick<Switch, 'hangUp'>;
  log: Logger;
  flows: ReadonlyMap<string, CallFlow>;
}>;

/** What the runtime does with a call. */
type Runtime = Readonly<{
  advance: (call: LiveCall, event: CallSignal) => Promise<unknown>;
  answered: (call: LiveCall, leg: LiveLeg) => Promise<void>;
  leave: Leave;
  /** Tells everybody that we cannot go on, and releases them. */
  letGo: (call: LiveCall) => void;
  /** Closes it as interrupted, and lets go of whoever is on the line. */
  abandon: (call: LiveCall) => Promise<void>;
}>;

export function createTakeUp(
  ports: Ports,
  calls: LiveCalls,
  deadlines: Deadlines,
  { advance, answered, leave, letGo, abandon }: Runtime,
): TakeUp {
  const { clock, log, flows } = ports;
  /** Since when a call could not be read back, in monotonic ms. */
  const unreadable = new Map<string, number>();

  const endUndialled = async (call: LiveCall, leg: LiveLeg): Promise<void> => {
    // An incoming leg is not dialled either, and this process knows of its own what became of them.
    const isLeftBehind = leg.isDialled === 'unknown' && !leg.isUp && leg.legId === legOf(call.id, leg.party);
    if (!isLeftBehind) return;
    leg.isDialled = false;
    await leave(call, leg, { by: 'interrupted', ...NOTHING_HEARD });
    await quietly(() => ports.switch.hangUp(leg.legId));
  };

  /**
   * What was missed is caught up on. A call whose flow fails at it keeps no other waiting; it is tried again, as often as
   * a deadline is, before whoever listens to its silence is let go.
   */
  const takeUp = async (call: LiveCall, states: ReadonlyMap<LegId, LegState>): Promise<void> => {
    try {
      for (const leg of call.legs.values()) if (states.get(leg.legId) === 'up') await answered(call, leg);
      await advance(call, { type: 'resumed' });
      for (const leg of call.legs.values())
        if (states.get(leg.legId) === 'created') await endUndialled(call, leg);
      call.failures = 0;
      if (calls.isCurrent(call)) deadlines.arm(call);
    } catch (error) {
      if (isDatabaseAway(error)) throw error;
      log.error({ err: error, callId: call.id }, 'a flow failed when its call was taken up again');
      if (!calls.isCurrent(call)) return;
      call.failures += 1;
      if (call.failures < MOST_FAILURES) return takeUpLater(call, states);
      deadlines.arm(call, FAILED_STEP_MS);
      // Who hears somebody else does not wait for us.
      if (call.failures === MOST_FAILURES && !call.hasRoom) letGo(call);
    }
  };

  /** In place of its deadline, which rests until then. */
  const takeUpLater = (call: LiveCall, states: ReadonlyMap<LegId, LegState>): void => {
    call.cancelDeadline();
    call.cancelDeadline = ports.timers.at(clock.now().getTime() + TRY_AGAIN_MS, () =>
      ports.activity.run('take-up', () =>
        ports.mailboxes.deliver(call.id, async () => {
          if (calls.isCurrent(call)) await takeUp(call, states);
        }),
      ),
    );
  };

  const read = async (row: LiveCallRow): Promise<void> => {
    const flow = flowNamed(flows, row.flow);
    const input = await flow.resolve(row.storedInput);
    // Somebody else may have loaded it, or begun it, while its input was read.
    if (!calls.get(row.id)) calls.add(row, flow, input);
    unreadable.delete(row.id);
  };

  /** A call that cannot be read back for good keeps nobody on a silent line, and nobody from being called. */
  const giveUpUnreadable = async (row: LiveCallRow): Promise<void> => {
    const since = unreadable.get(row.id) ?? clock.monotonicMs();
    unreadable.set(row.id, since);
    if (clock.monotonicMs() - since < LONGEST_SILENCE_MS) return;
    const call = calls.add(row, flows.get(row.flow) ?? unknownFlow(row.flow), undefined);
    try {
      await ports.mailboxes.deliver(row.id, () => abandon(call));
      unreadable.delete(row.id);
    } catch (error) {
      if (isDatabaseAway(error)) throw error;
      log.error({ err: error, callId: row.id }, 'a call that cannot be taken up could not be closed');
    }
  };

  return {
    async load() {
      const rows = await readLiveCalls(ports.db);
      for (const row of rows) {
        if (calls.get(row.id)) continue;
        try {
          await read(row);
        } catch (error) {
          if (isDatabaseAway(error)) throw error;
          // The others must not wait for this one; it is tried again at the next comparison.
          log.error({ err: error, callId: row.id }, 'a call could not be taken up again');
          await giveUpUnreadable(row);
        }
      }
      return rows.flatMap((row) => row.legs.map(({ legId }) => legId));
    },
    async resume(legs) {
      const callIds = new Set(legs.flatMap(({ legId }) => calls.ofLeg(legId)?.call.id ?? []));
      const states = new Map(legs.map((leg) => [leg.legId, leg.state]));
      await Promise.all(
        [...callIds].map((callId) =>
          ports.mailboxes.deliver(callId, async () => {
            const call = calls.get(callId);
            if (call) await takeUp(call, states);
          }),
        ),
      );
    },
  };
}
