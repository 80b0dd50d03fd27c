import type { Party } from '@suifang/callflow';
import type { Clock } from '../platform/clock.ts';
import type { LiveCallRow } from './call-store.ts';
import { type LiveCall, type LiveLeg, newLeg } from './live-call.ts';
import type { LegId } from './port.ts';
import type { CallFlow } from './registry.ts';

/** The calls that this process runs now: copies of their rows, found by the call or by one of its legs. */
export interface LiveCalls {
  get(callId: string): LiveCall | undefined;
  ofLeg(legId: LegId): Readonly<{ call: LiveCall; leg: LiveLeg }> | undefined;
  /** Whether this very copy is still the one that runs. */
  isCurrent(call: LiveCall): boolean;
  /** Takes a call in as its row has it. Its deadline rests. */
  add(row: LiveCallRow, flow: CallFlow, input: unknown): LiveCall;
  readonly addLeg: (call: LiveCall, leg: LiveLeg) => void;
  removeLeg(call: LiveCall, party: Party): void;
  forget(call: LiveCall): void;
  forgetAll(): void;
  /** What time it is in a call, epoch ms. */
  timeIn(call: LiveCall): number;
  readonly count: number;
}

/** When a call has lasted as long as its flow may. Counted from its row: no restart prolongs it. */
export function overdueAt(startedAt: number, flow: CallFlow): number {
  return startedAt + (flow.longestMs ?? Number.POSITIVE_INFINITY);
}

export function createLiveCalls(clock: Clock): LiveCalls {
  const calls = new Map<string, LiveCall>();
  const byLeg = new Map<LegId, { call: LiveCall; leg: LiveLeg }>();

  const addLeg = (call: LiveCall, leg: LiveLeg): void => {
    call.legs.set(leg.party, leg);
    byLeg.set(leg.legId, { call, leg });
  };

  return {
    get: (callId) => calls.get(callId),
    ofLeg: (legId) => byLeg.get(legId),
    isCurrent: (call) => calls.get(call.id) === call,
    add(row, flow, input) {
      const call: LiveCall = {
        id: row.id,
        flow,
        input,
        state: row.state,
        version: row.version,
        legs: new Map(),
        // Whoever is not answered yet is in no room.
        hasRoom: row.legs.filter(({ isAnswered }) => isAnswered).length > 1,
        isResting: true,
        wasHeld: false,
        clockOffsetMs: clock.now().getTime() - clock.monotonicMs(),
        overdueAt: overdueAt(row.startedAt.getTime(), flow),
        isOverdue: false,
        failures: 0,
        cancelDeadline: () => undefined,
      };
      for (const { legId, party, isAnswered, hadSound } of row.legs)
        addLeg(call, { ...newLeg(legId, party, isAnswered), hadSound: hadSound ?? false });
      calls.set(call.id, call);
      return call;
    },
    addLeg,
    removeLeg(call, party) {
      const leg = call.legs.get(party);
      call.legs.delete(party);
      if (leg) byLeg.delete(leg.legId);
    },
    forget(call) {
      call.cancelDeadline();
      calls.delete(call.id);
      for (const leg of call.legs.values()) byLeg.delete(leg.legId);
    },
    forgetAll() {
      for (const call of calls.values()) call.cancelDeadline();
      calls.clear();
      byLeg.clear();
    },
    timeIn: (call) => Math.round(call.clockOffsetMs + clock.monotonicMs()),
    get count() {
      return calls.size;
    },
  };
}
