import type { LegLine } from '@suifang/callflow';
import type { LegEnd, LegId, LegState, Switch, SwitchEvent } from '@suifang/server/telephony/port.ts';
import { SwitchUnavailable } from '@suifang/server/telephony/port.ts';
import type { RingingCall, Town } from '../carrier/town.ts';
import type { Reaction } from '../people/mind.ts';
import type { VirtualClock } from './virtual-clock.ts';

/**
 * A switch and its carrier in memory, in virtual time: the same people as on the real one, without sound. It outlives
 * the controllers that are connected to it, as Asterisk outlives ours, and keeps count of what must never happen.
 */
export interface MemorySwitch {
  /** A controller's connection. Events go to the newest one only; an older one falls silent. */
  connect(): Switch & { close(): void };
  /**
   * Somebody dials a number of the hospital, and listens until the line is released. With `patienceMs` they hang up when
   * nobody has talked with them by then. With `presses` they press these keys when the voice stops for the first time,
   * and then do as they do when they are called.
   */
  callIn(from: string, to: string, trunkId: string, patienceMs?: number, presses?: string): void;
  /**
   * Somebody picks up one of our own phones and dials. They listen until the line is released, or talk as long as the
   * phone's people do. Answers their leg.
   */
  dialAtDesk(deviceId: string, to: string): LegId;
  /** Whoever is on a leg presses a key now. */
  press(legId: LegId, digit: string): void;
  /** Whoever is on a leg hangs up now. */
  putDown(legId: LegId): void;
  readonly callsIn: readonly CallIn[];
  /** What was played to whom, oldest first. */
  readonly played: ReadonlyArray<Readonly<{ legId: LegId; files: readonly string[] }>>;
  /** Who was made to hear themselves. */
  readonly echoes: readonly LegId[];
  /** How often a recording was started, by leg. */
  readonly recordings: ReadonlyMap<LegId, number>;
  /** Every leg is cut, as when the switch itself is killed. It takes connections again `downMs` later. */
  crash(downMs: number): void;
  /** The connection to the controller is cut for so long. The legs go on; what happens to them is told to nobody. */
  cutOff(downMs: number): void;
  /** How the network is between the switch and everybody from now on. */
  setNetwork(line: LegLine): void;
  /** Rooms that were made and not closed, of calls and of those who listen. */
  readonly openRooms: readonly string[];
  /** Legs that have not ended. */
  readonly openLegs: readonly LegId[];
  /** When the switch was lost to its controller, and how. */
  readonly outages: ReadonlyArray<Readonly<{ at: number; kind: 'crash' | 'cut off' }>>;
  /** Phones that were made to ring: what the at-most-once promise is held against. */
  readonly rung: ReadonlyArray<Readonly<{ legId: LegId; number: string; at: number }>>;
  /** Promises broken so far, in words. */
  readonly violations: readonly string[];
}

/** A call to the hospital. */
export type CallIn = Readonly<{ legId: LegId; from: string; wasReleased: boolean }>;

/** Of a controller. `lastSeenLife` tells a switch that was killed meanwhile from one that was only out of reach. */
type Connection = { lastSeenLife: number | undefined; tell: (event: SwitchEvent) => void };

/** Somebody at one of our own phones. */
export type DeskPhone = Readonly<{
  /** undefined: lets it ring. */
  answersAfterMs: number | undefined;
  /** How long they talk before they hang up. */
  talksForMs: number;
}>;

type Leg = {
  id: LegId;
  number: string;
  /** The phone of ours at the other end; undefined: it is on a trunk. */
  phone: DeskPhone | undefined;
  room: string | undefined;
  hasMusic: boolean;
  hasRingTone: boolean;
  state: LegState;
  isDialed: boolean;
  call: RingingCall | undefined;
  /** When something was heard last. */
  heardAt: number;
  callIn: { -readonly [Key in keyof CallIn]: CallIn[Key] } | undefined;
  cancel: Array<() => void>;
  playing: { playbackId: string; cancel: () => void } | undefined;
};

/** How long a simulated prompt lasts. People react to its end, not to its length. */
const PROMPT_MS = 1_500;
/** The pause after which a person takes the voice to have stopped. */
const PAUSE_MS = 700;
/** How long people listen to nothing. */
const PATIENCE_MS = 120_000;
/** How long a person needs to notice that the voice has begun. */
const NOTICE_MS = 300;
/** A network as it is in a house: nothing is lost. */
const CLEAN: LegLine = { received: 500, lost: 0, lostOut: 0, jitterMs: 2, roundTripMs: 8 };
const NORMAL: LegEnd = { cause: 16, sipCode: undefined };
const NOT_FOUND_MS = 50;

/** @param desk our own phones by their id, and who sits at them. */
export function createMemorySwitch(
  town: Town,
  clock: VirtualClock,
  desk: ReadonlyMap<string, DeskPhone> = new Map(),
): MemorySwitch {
  const legs = new Map<LegId, Leg>();
  const rung: Array<{ legId: LegId; number: string; at: number }> = [];
  const everRung = new Set<LegId>();
  const violations: string[] = [];
  const callsIn: CallIn[] = [];
  const played: Array<{ legId: LegId; files: readonly string[] }> = [];
  const recordings = new Map<LegId, number>();
  const echoes: LegId[] = [];
  /** Who listens by it; undefined: it is for everybody. */
  const rooms = new Map<string, LegId | undefined>();
  const outages: Array<{ at: number; kind: 'crash' | 'cut off' }> = [];
  let current: Connection | undefined;
  let isReachable = true;
  let lives = 1;
  let atDesk = 0;
  let network = CLEAN;
  const now = () => clock.now().getTime();
  const tell = (event: SwitchEvent) => {
    if (isReachable) current?.tell(event);
  };
  const later = (leg: Leg, ms: number, work: () => void) => leg.cancel.push(clock.at(now() + ms, work));

  const end = (leg: Leg, legEnd: LegEnd) => {
    if (!legs.delete(leg.id)) return;
    for (const cancel of leg.cancel) cancel();
    leg.playing?.cancel();
    if (leg.callIn) leg.callIn.wasReleased = true;
    tell({
      type: 'ended',
      legId: leg.id,
      end: leg.state === 'up' ? { ...legEnd, line: network } : legEnd,
    });
  };

  const react = (leg: Leg, reaction: Reaction) => {
    if (reaction.kind === 'hang-up') later(leg, 200, () => end(leg, NORMAL));
    if (reaction.kind !== 'press') return;
    later(leg, 200, () => {
      leg.call?.pressed(reaction.press, now());
      for (const [index, digit] of Array.from(reaction.press.keys).entries()) {
        later(leg, index * 100, () => tell({ type: 'digit', legId: leg.id, digit }));
      }
    });
  };

  const ringPhone = (leg: Leg, { answersAfterMs }: DeskPhone, ringTimeoutMs: number) => {
    later(leg, 20, () => startRinging(leg));
    if (answersAfterMs !== undefined && answersAfterMs < ringTimeoutMs)
      return later(leg, answersAfterMs, () => {
        leg.state = 'up';
        tell({ type: 'answered', legId: leg.id });
      });
    return later(leg, ringTimeoutMs, () => end(leg, { cause: 19, sipCode: 487 }));
  };

  const joinRoom = (room: string, legId: LegId) => {
    const leg = legs.get(legId);
    if (leg?.state !== 'up') return;
    rooms.set(room, undefined);
    leg.room = room;
    const inside = [...legs.values()].filter((other) => other.room === room);
    if (inside.length < 2) return;
    for (const { id, phone } of inside) {
      const talker = legs.get(id);
      if (talker && phone) later(talker, phone.talksForMs, () => end(talker, NORMAL));
    }
  };

  const leaveRoom = (leg: Leg) => {
    leg.room = undefined;
    leg.heardAt = now();
  };

  const closeRoom = (room: string) => {
    rooms.delete(room);
    for (const leg of legs.values()) if (leg.room === room) leaveRoom(leg);
  };

  const emptyRooms = () => {
    const isEmpty = (room: string, listener: LegId | undefined) =>
      listener === undefined ? ![...legs.values()].some((leg) => leg.room === room) : !legs.has(listener);
    return [...rooms]
      .filter(([room, listener]) => isEmpty(room, listener))
      .map(([roomId, listener]) => ({ roomId, listener }));
  };

  const ring = (leg: Leg, ringTimeoutMs: number) => {
    if (leg.phone) return ringPhone(leg, leg.phone, ringTimeoutMs);
    const call = town.ring(leg.number, now());
    leg.call = call;
    if (!call) return later(leg, NOT_FOUND_MS, () => end(leg, { cause: 1, sipCode: 404 }));
    const { ringing } = call;
    if (ringing.kind === 'fails') {
      if (ringing.announcement) later(leg, 50, () => tell({ type: 'earlyMedia', legId: leg.id }));
      if (ringing.rings) later(leg, 50, () => startRinging(leg));
      return later(leg, ringing.afterMs, () =>
        end(leg, { cause: ringing.cause, sipCode: sipCodeOf(ringing.cause) }),
      );
    }
    later(leg, 50, () => startRinging(leg));
    if (ringing.kind === 'answers') later(leg, ringing.afterMs, () => answer(leg));
    return later(leg, ringTimeoutMs, () => {
      if (leg.state !== 'up') end(leg, { cause: 19, sipCode: 480 });
    });
  };

  const startRinging = (leg: Leg) => {
    leg.state = 'ringing';
    tell({ type: 'ringing', legId: leg.id });
  };

  const answer = (leg: Leg) => {
    const talking = [...legs.values()].filter((other) => other.number === leg.number && other.state === 'up');
    if (talking.length > 0) violations.push(`${leg.number} answered twice at once`);
    leg.state = 'up';
    leg.heardAt = now();
    leg.call?.answered(now());
    tell({ type: 'answered', legId: leg.id });
    // A person who hears nothing hangs up in the end, as people do.
    watchForSilence(leg);
  };

  const watchForSilence = (leg: Leg) => {
    const hears = () =>
      leg.playing !== undefined || leg.hasMusic || leg.hasRingTone || leg.room !== undefined;
    const silentFrom = hears() ? now() : leg.heardAt;
    later(leg, silentFrom + PATIENCE_MS - now(), () => {
      if (!hears() && now() - leg.heardAt >= PATIENCE_MS) end(leg, NORMAL);
      else watchForSilence(leg);
    });
  };

  const dial = (legId: LegId, ringTimeoutMs: number): 'dialing' | 'gone' => {
    const leg = legs.get(legId);
    if (!leg) return 'gone';
    if (leg.isDialed) {
      violations.push(`leg ${legId} was dialled twice`);
      end(leg, NORMAL);
      return 'dialing';
    }
    leg.isDialed = true;
    leg.state = 'down';
    if (leg.phone) {
      ring(leg, ringTimeoutMs);
      return 'dialing';
    }
    const sameNumber = [...legs.values()].filter((other) => other.number === leg.number && other.isDialed);
    if (sameNumber.length > 1) violations.push(`${leg.number} was rung while it was being called`);
    if (everRung.has(legId)) violations.push(`attempt ${legId} rang twice`);
    everRung.add(legId);
    rung.push({ legId, number: leg.number, at: now() });
    ring(leg, ringTimeoutMs);
    return 'dialing';
  };

  const play = (legId: LegId, playbackId: string, files: readonly string[]) => {
    const leg = legs.get(legId);
    if (leg?.state !== 'up') return;
    leg.playing?.cancel();
    played.push({ legId, files });
    later(leg, NOTICE_MS, () => {
      if (leg.playing?.playbackId === playbackId && leg.call) react(leg, leg.call.voiceStarted());
    });
    const cancel = clock.at(now() + PROMPT_MS * Math.max(1, Math.min(files.length, 3)), () => {
      leg.playing = undefined;
      leg.heardAt = now();
      tell({ type: 'played', legId, playbackId });
      later(leg, PAUSE_MS, () => {
        if (!leg.playing && leg.call) react(leg, leg.call.voiceStopped());
      });
    });
    leg.playing = { playbackId, cancel };
  };

  const answerCallIn = (legId: LegId) => {
    const leg = legs.get(legId);
    if (!leg?.callIn || leg.state === 'up') return;
    leg.state = 'up';
    leg.heardAt = now();
    leg.call?.answered(now());
    tell({ type: 'answered', legId });
    watchForSilence(leg);
  };

  const stopPlayback = (legId: LegId, playbackId: string) => {
    const leg = legs.get(legId);
    if (leg?.playing?.playbackId !== playbackId) return;
    leg.playing.cancel();
    leg.playing = undefined;
    leg.heardAt = now();
  };

  const lose = (kind: 'crash' | 'cut off', downMs: number) => {
    if (!isReachable) return;
    outages.push({ at: now(), kind });
    tell({ type: 'disconnected' });
    isReachable = false;
    clock.at(now() + downMs, () => {
      isReachable = true;
      if (!current) return;
      const switchRestarted = current.lastSeenLife !== undefined && current.lastSeenLife !== lives;
      current.lastSeenLife = lives;
      tell({ type: 'connected', switchRestarted });
    });
  };

  return {
    rung,
    violations,
    callsIn,
    played,
    echoes,
    recordings,
    callIn(from, to, trunkId, patienceMs, presses) {
      const legId = `in-${callsIn.length + 1}`;
      const callIn = { legId, from, wasReleased: false };
      callsIn.push(callIn);
      const leg: Leg = { ...newLeg(legId, from, undefined), isDialed: true, state: 'ringing', callIn };
      if (presses !== undefined) leg.call = town.ring(from, now(), [{ keys: presses, meaning: 'menu' }]);
      legs.set(legId, leg);
      tell({ type: 'incoming', legId, source: { kind: 'trunk', trunkId }, from, to });
      if (patienceMs === undefined) return;
      later(leg, patienceMs, () => {
        if (leg.room === undefined) end(leg, NORMAL);
      });
    },
    dialAtDesk(deviceId, to) {
      atDesk += 1;
      const legId = `desk-${atDesk}`;
      const phone = desk.get(deviceId) ?? NOBODY;
      const callIn = { legId, from: deviceId, wasReleased: false };
      legs.set(legId, { ...newLeg(legId, deviceId, phone), isDialed: true, state: 'ringing', callIn });
      tell({ type: 'incoming', legId, source: { kind: 'device', deviceId }, from: deviceId, to });
      return legId;
    },
    press: (legId, digit) => tell({ type: 'digit', legId, digit }),
    putDown: (legId) => {
      const leg = legs.get(legId);
      if (leg) end(leg, NORMAL);
    },
    outages,
    get openRooms() {
      return [...rooms.keys()];
    },
    get openLegs() {
      return [...legs.keys()];
    },
    crash(downMs) {
      lose('crash', downMs);
      lives += 1;
      for (const leg of legs.values()) {
        for (const cancel of leg.cancel) cancel();
        leg.playing?.cancel();
      }
      legs.clear();
      rooms.clear();
    },
    cutOff: (downMs) => lose('cut off', downMs),
    setNetwork: (line) => {
      network = line;
    },
    connect() {
      const listeners = new Set<(event: SwitchEvent) => void>();
      let isOpen = true;
      const connection: Connection = {
        lastSeenLife: isReachable ? lives : undefined,
        tell: (event) => {
          for (const listener of listeners) listener(event);
        },
      };
      current = connection;
      const isConnected = () => isOpen && isReachable && current === connection;
      const reach = async <Answer>(command: () => Answer): Promise<Answer> => {
        if (!isConnected()) throw new SwitchUnavailable('no connection');
        return command();
      };
      return {
        get isConnected() {
          return isConnected();
        },
        createLeg: (legId, destination) =>
          reach(() => {
            if (legs.has(legId)) return;
            const leg =
              'deviceId' in destination
                ? newLeg(legId, destination.deviceId, desk.get(destination.deviceId) ?? NOBODY)
                : newLeg(legId, destination.number, undefined);
            legs.set(legId, leg);
          }),
        dial: (legId, ringTimeoutMs) => reach(() => dial(legId, ringTimeoutMs)),
        answer: (legId) => reach(() => answerCallIn(legId)),
        joinRoom: (room, legId) => reach(() => joinRoom(room, legId)),
        leaveRoom: (_room, legId) =>
          reach(() => {
            const leg = legs.get(legId);
            if (leg) leaveRoom(leg);
          }),
        closeRoom: (room) => reach(() => closeRoom(room)),
        emptyRooms: () => reach(emptyRooms),
        setMusic: (legId, isOn) =>
          reach(() => {
            const leg = legs.get(legId);
            if (!leg) return;
            leg.hasMusic = isOn;
            leg.heardAt = now();
          }),
        setRingTone: (legId, isOn) =>
          reach(() => {
            const leg = legs.get(legId);
            if (!leg) return;
            leg.hasRingTone = isOn;
            leg.heardAt = now();
          }),
        setMuted: () => reach(() => undefined),
        sendKeys: () => reach(() => undefined),
        echo: (legId) => reach(() => void echoes.push(legId)),
        listen: (legId) => reach(() => void rooms.set(`listen-${legId}`, legId)),
        silenceRecording: () => reach(() => undefined),
        reachableDevices: () => reach(() => [...desk.keys()]),
        play: (legId, playbackId, files) => reach(() => play(legId, playbackId, files)),
        stopPlayback: (legId, playbackId) => reach(() => stopPlayback(legId, playbackId)),
        hangUp: (legId) =>
          reach(() => {
            const leg = legs.get(legId);
            if (leg) end(leg, NORMAL);
          }),
        startRecording: (legId) => reach(() => void recordings.set(legId, (recordings.get(legId) ?? 0) + 1)),
        legState: (legId) => reach(() => legs.get(legId)?.state),
        liveLegs: () => reach(() => [...legs.values()].map((leg) => ({ legId: leg.id, state: leg.state }))),
        onEvent(listener) {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
        close() {
          isOpen = false;
          if (current === connection) current = undefined;
        },
      };
    },
  };
}

/** A phone of ours that nobody has plugged in. */
const NOBODY: DeskPhone = { answersAfterMs: undefined, talksForMs: 0 };

function newLeg(id: LegId, number: string, phone: DeskPhone | undefined): Leg {
  return {
    id,
    number,
    phone,
    room: undefined,
    hasMusic: false,
    hasRingTone: false,
    state: 'created',
    isDialed: false,
    call: undefined,
    heardAt: 0,
    callIn: undefined,
    cancel: [],
    playing: undefined,
  };
}

function sipCodeOf(cause: number): number {
  const codes: Readonly<Record<number, number>> = { 1: 404, 17: 486, 20: 480, 21: 403, 34: 503 };
  return codes[cause] ?? 480;
}
