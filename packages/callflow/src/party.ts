/**
 * The words of a call in which several people may be. Each leg is a *party* with a name of its own within the call:
 * `patient`, `agent`, `consulted`. Flows speak of parties only; the runtime knows their legs.
 */
import type { Key, Spoken } from './conversation.ts';

export type Party = string;

/**
 * Why a call to somebody was not made, so that their phone cannot have rung. `refused`: the switch makes no leg there.
 * `switchAway`: it did not hear of one. `notDialled`: there was a leg, and it ended before its number was dialled, given up
 * by whoever dialled or forgotten by a controller that was killed.
 */
export type NotMade = 'refused' | 'switchAway' | 'notDialled';

/** Who ended a leg. `interrupted`: nobody told; it was found gone. */
export type LeftBy = 'themselves' | 'us' | 'interrupted';

/**
 * How the network of a leg was, as the switch measured it from its answer to its end (RFC 3550, 6.4.1): packets that came
 * from it and that were lost on their way, the share lost on the way to it (0 to 1; null: the other end has not told), the
 * highest interarrival jitter that either end saw, and the longest round trip (null: not known), both in milliseconds.
 */
export type LegLine = Readonly<{
  received: number;
  lost: number;
  lostOut: number | null;
  jitterMs: number;
  roundTripMs: number | null;
}>;

export type PartyEvent =
  /** A party that was rung: the phone rings. */
  | Readonly<{ type: 'ringing'; party: Party }>
  | Readonly<{ type: 'answered'; party: Party }>
  | (Readonly<{ type: 'digit'; party: Party }> & Key)
  /** The list of prompts of this turn was played to its end. Stopped playbacks do not report. */
  | Readonly<{ type: 'played'; party: Party; turn: number }>
  /**
   * The leg has ended, answered or not. `cause` is Q.850, 0 when unknown; `sipCode` when the network sent one; `hadSound`:
   * it sent sound before anybody answered, in China mostly an announcement. `notMade`: nobody was dialled at all. `line`:
   * how its network was; without it nothing was measured.
   */
  | Readonly<{
      type: 'left';
      party: Party;
      by: LeftBy;
      cause: number;
      sipCode?: number;
      hadSound?: boolean;
      notMade?: NotMade;
      line?: LegLine;
    }>
  /** The phone itself asked for hold or its end (its own button). */
  | Readonly<{ type: 'heldByPhone'; party: Party; isHeld: boolean }>
  | Readonly<{ type: 'deadline' }>
  /** Control was lost and has returned. Whoever is not `present` any more gets a `left` of their own first. */
  | Readonly<{ type: 'resumed' }>;

/**
 * Where a party is reached. A number is dialled on a trunk, when that may carry one more call; `isUrgent`: at once. A
 * device is one of our own phones.
 */
export type Reach =
  | Readonly<{ kind: 'device'; deviceId: string; staffId: string | undefined }>
  | Readonly<{ kind: 'number'; trunkId: string; callsPerSecond: number; number: string; isUrgent: boolean }>;

export type PartyEffect =
  /** Makes a leg and rings. `autoAnswer`: our own phone picks up by itself. */
  | Readonly<{ type: 'ring'; party: Party; reach: Reach; ringMs: number; autoAnswer: boolean }>
  | Readonly<{ type: 'answer'; party: Party }>
  /** Play these without gaps. A new turn replaces whatever was being played to this party. */
  | Readonly<{ type: 'play'; party: Party; turn: number; prompts: readonly Spoken[] }>
  | Readonly<{ type: 'stopPlaying'; party: Party; turn: number }>
  | Readonly<{ type: 'music'; party: Party; isOn: boolean }>
  /** The party hears a phone ring at the other end. */
  | Readonly<{ type: 'ringTone'; party: Party; isOn: boolean }>
  /** From now on what is said is recorded, to the leg's end. Incoming and automatic calls are recorded from their start. */
  | Readonly<{ type: 'record'; party: Party; file: string }>
  /** Into the room of the call: everybody in it hears everybody. */
  | Readonly<{ type: 'join'; party: Party }>
  | Readonly<{ type: 'leave'; party: Party }>
  | Readonly<{ type: 'mute'; party: Party; isOn: boolean }>
  | Readonly<{ type: 'sendKeys'; party: Party; keys: string }>
  /** The recording goes on in silence, or with sound again. */
  | Readonly<{ type: 'recordingSilence'; party: Party; isOn: boolean }>
  /** `party` hears `target`; `speaksTo` says who hears `party`. */
  | Readonly<{ type: 'listen'; party: Party; target: Party; speaksTo: 'nobody' | 'target' }>
  /** The party hears itself from now on, to the leg's end. Nothing can be played to it any more. */
  | Readonly<{ type: 'echo'; party: Party }>
  | Readonly<{ type: 'hangUp'; party: Party }>
  /** Another flow takes the call, with the legs as they are. */
  | Readonly<{ type: 'handOver'; flow: string; input: unknown }>;
