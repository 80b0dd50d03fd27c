import type { NotMade, Party } from '@suifang/callflow';
import type { LegId } from './port.ts';
import type { CallFlow } from './registry.ts';

/** One leg of a live call, as this process remembers it. */
export type LiveLeg = {
  readonly legId: LegId;
  readonly party: Party;
  playing: { turn: number; playbackId: string } | undefined;
  /** The turn of the flow's that began last; undefined: none since this process took the call up. */
  lastTurn: number | undefined;
  hasHungUp: boolean;
  /** Somebody has picked up. */
  isUp: boolean;
  /** It is being made and dialled at this moment: that the switch does not know it yet means nothing. */
  isInTheMaking: boolean;
  /** Sound came before anybody answered. */
  hadSound: boolean;
  /** Whether the switch was asked to dial. A leg that was read back from its row may or may not have been. */
  isDialled: boolean | 'unknown';
  /** It could not be made: whatever becomes of the call, nobody's phone has rung by it. */
  notMade: NotMade | undefined;
};

/** A call that has not ended: a copy of its rows, read back from them after a restart. */
export type LiveCall = {
  readonly id: string;
  flow: CallFlow;
  input: unknown;
  state: unknown;
  version: number;
  /** Whoever is on the line was asked to hold until the last step was written; the next one says so. */
  wasHeld: boolean;
  readonly legs: Map<Party, LiveLeg>;
  /** Somebody was put into the room of this call. */
  hasRoom: boolean;
  /** Read back and not resumed yet: its deadline rests. */
  isResting: boolean;
  /**
   * The time of day when this process took the call up, less its monotonic time. A call keeps the time it began with:
   * setting the clock neither hurries nor stops it.
   */
  readonly clockOffsetMs: number;
  /** When the flow is told (again) that the call has lasted long enough, in the call's time. */
  overdueAt: number;
  /** The flow has been told so. */
  isOverdue: boolean;
  /** Deadlines, and tries to take the call up again, at which the flow failed in a row. */
  failures: number;
  cancelDeadline: () => void;
};

/** The leg of a party that is rung within a call. Ours, chosen before the switch hears of it. */
export function legOf(callId: string, party: Party): LegId {
  return `${callId}.${party}`;
}

const ROOM = 'room-';

/** The room of a call, where its parties hear each other. */
export function roomOf(callId: string): string {
  return `${ROOM}${callId}`;
}

/** The call whose room this is; undefined: it is no call's. */
export function callOfRoom(roomId: string): string | undefined {
  return roomId.startsWith(ROOM) ? roomId.slice(ROOM.length) : undefined;
}

export function newLeg(legId: LegId, party: Party, isUp: boolean): LiveLeg {
  return {
    legId,
    party,
    playing: undefined,
    lastTurn: undefined,
    hasHungUp: false,
    isUp,
    isInTheMaking: false,
    hadSound: false,
    isDialled: 'unknown',
    notMade: undefined,
  };
}
