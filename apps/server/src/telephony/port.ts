import type { LegLine } from '@suifang/callflow';

/**
 * The switch as the rest of the house sees it. No word of Asterisk here: the simulator's in-memory switch stands behind
 * the same port. All ids are ours, chosen and stored before the switch hears of them.
 */

export type LegId = string;

/** Where to dial: a number on a trunk. The number was checked against the dial policy before it comes here. */
export type Destination = Readonly<{ trunkId: string; number: string }>;

/** One of our own phones. `autoAnswer`: it is asked to pick up by itself. `from`: what its display shows. */
export type DeviceDestination = Readonly<{ deviceId: string; autoAnswer: boolean; from: string }>;

/** Where an incoming leg comes from. */
export type LegSource =
  | Readonly<{ kind: 'trunk'; trunkId: string }>
  | Readonly<{ kind: 'device'; deviceId: string }>;

/** `created`: provably never dialled. `down`: dialled, and nothing has come back yet. */
export type LegState = 'created' | 'down' | 'ringing' | 'up';

/** What a leg's end looked like on the wire. The values stay on the attempt whatever we make of them. */
export type LegEnd = Readonly<{
  /** Q.850 cause, 0 when unknown. */
  cause: number;
  /** SIP response code; undefined when none was received. */
  sipCode: number | undefined;
  /** How its network was; absent when nothing was measured: nobody answered, or nobody heard its end. */
  line?: LegLine;
}>;

/** The end of a leg that was found gone. */
export const NOTHING_HEARD: LegEnd = { cause: 0, sipCode: undefined };

/** `listener`: by it this leg overheard another; such a room is made by `listen`. */
export type EmptyRoom = Readonly<{ roomId: string; listener: LegId | undefined }>;

export type SwitchEvent =
  /** 180: the phone rings. */
  | Readonly<{ type: 'ringing'; legId: LegId }>
  /** 183: audio before the answer, usually a network announcement. */
  | Readonly<{ type: 'earlyMedia'; legId: LegId }>
  | Readonly<{ type: 'answered'; legId: LegId }>
  | Readonly<{ type: 'digit'; legId: LegId; digit: string }>
  | Readonly<{ type: 'played'; legId: LegId; playbackId: string }>
  | Readonly<{ type: 'ended'; legId: LegId; end: LegEnd }>
  /** A call came in on a trunk or from a phone of ours, and waits for us. */
  | Readonly<{ type: 'incoming'; legId: LegId; source: LegSource; from: string; to: string }>
  /** A phone put its line on hold, or took it back, by its own button. */
  | Readonly<{ type: 'heldByPhone'; legId: LegId; isHeld: boolean }>
  /** A phone of ours has registered, or is not there any more. */
  | Readonly<{ type: 'device'; deviceId: string; isReachable: boolean }>
  /** We hear events again; whatever happened meanwhile was not told. `switchRestarted`: every leg of before is gone. */
  | Readonly<{ type: 'connected'; switchRestarted: boolean }>
  | Readonly<{ type: 'disconnected' }>;

/** The switch is out of reach; nothing is known about the command. */
export class SwitchUnavailable extends Error {
  override readonly name = 'SwitchUnavailable';
}

/**
 * Commands to the switch. Each rejects with `SwitchUnavailable` when the switch cannot be reached; a command on a leg
 * that has ended answers quietly (the `ended` event tells the truth).
 */
export interface Switch {
  readonly isConnected: boolean;
  /** Prepares a leg without ringing anybody. A second call with the same id changes nothing. */
  createLeg(
    legId: LegId,
    destination: Destination | DeviceDestination,
    variables: Readonly<Record<string, string>>,
  ): Promise<void>;
  /**
   * Rings. NOT idempotent: a second call on one leg destroys it. When the answer is lost, read `legState`, never call
   * again. Answers 'gone' when the leg no longer exists.
   */
  dial(legId: LegId, ringTimeoutMs: number): Promise<'dialing' | 'gone'>;
  answer(legId: LegId): Promise<void>;
  /** Plays files in order without gaps. Replaces nothing: stop the previous playback first. */
  play(legId: LegId, playbackId: string, files: readonly string[]): Promise<void>;
  stopPlayback(legId: LegId, playbackId: string): Promise<void>;
  hangUp(legId: LegId): Promise<void>;
  /** Into a room, where everybody hears everybody. The room is made when it is not there yet. */
  joinRoom(roomId: string, legId: LegId): Promise<void>;
  /** Out of it: the leg hears nothing until something is played. */
  leaveRoom(roomId: string, legId: LegId): Promise<void>;
  /** The room is not needed any more. Nobody is hung up by this. */
  closeRoom(roomId: string): Promise<void>;
  /** The rooms in which nobody is, also of other owners. */
  emptyRooms(): Promise<readonly EmptyRoom[]>;
  setMusic(legId: LegId, isOn: boolean): Promise<void>;
  /** The tone of a phone that rings at the other end. Only on a leg that is up. */
  setRingTone(legId: LegId, isOn: boolean): Promise<void>;
  /** What the person on this leg says is not heard, or is heard again. */
  setMuted(legId: LegId, isMuted: boolean): Promise<void>;
  /** Keys to the other end of this leg. */
  sendKeys(legId: LegId, keys: string): Promise<void>;
  /** Whoever is on this leg hears themselves from now on, to its end. It takes no other command than `hangUp` then. */
  echo(legId: LegId): Promise<void>;
  /**
   * `legId` hears what `target` hears and says. `whispers`: and is heard by the target alone. Ends what the leg listened
   * to before.
   */
  listen(legId: LegId, target: LegId, whispers: boolean): Promise<void>;
  /** Records both directions from now to the leg's end: raw, 8 kHz, 16 bit, left the person, right the system. */
  startRecording(legId: LegId, file: string): Promise<void>;
  /** The recording of this leg goes on in silence, or with sound again: its length stays that of the call. */
  silenceRecording(legId: LegId, isSilent: boolean): Promise<void>;
  /** undefined: there is no such leg (any more). */
  legState(legId: LegId): Promise<LegState | undefined>;
  /** Every leg that is under our control, with the variables given at its creation. */
  liveLegs(): Promise<ReadonlyArray<Readonly<{ legId: LegId; state: LegState }>>>;
  /** Which of our phones are there now. */
  reachableDevices(): Promise<readonly string[]>;
  onEvent(listener: (event: SwitchEvent) => void): () => void;
}
