import type { PartyEffect } from '@suifang/callflow';
import type { LiveCall, LiveLeg } from './live-call.ts';
import { newLeg, legOf, roomOf } from './live-call.ts';
import { quietly, type Waiting } from './hold-line.ts';
import { type LegId, type Switch, SwitchUnavailable } from './port.ts';

/** Carries out what a flow wants, on the switch. Everything here has been written to rows before. */
export interface Performer {
  perform(call: LiveCall, effects: readonly PartyEffect[]): Promise<void>;
  /**
   * Everybody in a call who waits for the database; who hears somebody else does not. A sound that is not there is not
   * said. `spoken` is called when anybody heard something.
   */
  waiting(call: LiveCall, spoken: () => void): Waiting;
}

/** No flow has such a turn: the end of the request to hold is nobody's business. */
const HOLD_TURN = -1;

/** Keeps the limits of trunks: of calls from desks and from campaigns together. */
export interface TrunkGate {
  /** Calls `go` at the instant at which the trunk may carry one more call; at once when it is urgent. */
  enter(
    dial: Readonly<{
      trunk: Readonly<{ id: string; callsPerSecond: number }>;
      isUrgent: boolean;
      go: () => void;
    }>,
  ): void;
}

export type PerformPorts = Readonly<{
  switch: Switch;
  holdPrompt: () => string | undefined;
  apology: () => string | undefined;
  /** A leg was added to a call. */
  legAdded: (call: LiveCall, leg: LiveLeg) => void;
  recordingFailed: (call: LiveCall, error: unknown) => void;
  /** A leg that could not be rung at all ends like any other. */
  legFailed: (legId: LegId) => void;
  gate: TrunkGate;
  /** Work that the call goes on without. */
  beside: (work: () => Promise<void>) => void;
}>;

/** A leg of our own phones says which call it belongs to: it can be found again from the switch alone. */
const CALL_VARIABLE = 'SF_CALL';

export function createPerformer(ports: PerformPorts): Performer {
  const { switch: phones } = ports;

  /** A leg is dialled only once it is made: of one that is not, it is known that nobody's phone rings. */
  const make = async (
    call: LiveCall,
    leg: LiveLeg,
    { reach, autoAnswer }: Extract<PartyEffect, { type: 'ring' }>,
  ): Promise<void> => {
    try {
      await phones.createLeg(
        leg.legId,
        reach.kind === 'device'
          ? { deviceId: reach.deviceId, autoAnswer, from: '' }
          : { trunkId: reach.trunkId, number: reach.number },
        { [CALL_VARIABLE]: call.id },
      );
    } catch (error) {
      leg.notMade = error instanceof SwitchUnavailable ? 'switchAway' : 'refused';
      throw error;
    }
  };

  const ring = async (call: LiveCall, effect: Extract<PartyEffect, { type: 'ring' }>): Promise<void> => {
    const { reach, ringMs } = effect;
    const leg = newLeg(legOf(call.id, effect.party), effect.party, false);
    leg.isInTheMaking = true;
    leg.isDialled = false;
    ports.legAdded(call, leg);
    try {
      await make(call, leg, effect);
    } catch (error) {
      leg.isInTheMaking = false;
      ports.legFailed(leg.legId);
      throw error;
    }
    if (reach.kind === 'device') return dial(leg, ringMs);
    const { trunkId: id, callsPerSecond, isUrgent } = reach;
    // The call goes on while the line is waited for: whoever dialled may hang up.
    const go = () => ports.beside(() => quietly(() => dial(leg, ringMs)));
    ports.gate.enter({ trunk: { id, callsPerSecond }, isUrgent, go });
  };

  const dial = async (leg: LiveLeg, ringMs: number): Promise<void> => {
    try {
      // Nobody is rung whom the caller has given up meanwhile.
      if (leg.hasHungUp) return;
      leg.isDialled = true;
      if ((await phones.dial(leg.legId, ringMs)) === 'dialing') return;
      leg.isDialled = false;
      ports.legFailed(leg.legId);
    } catch (error) {
      ports.legFailed(leg.legId);
      throw error;
    } finally {
      leg.isInTheMaking = false;
    }
  };

  const play = async (
    call: LiveCall,
    leg: LiveLeg,
    turn: number,
    files: readonly string[],
  ): Promise<void> => {
    const stopping = leg.playing && phones.stopPlayback(leg.legId, leg.playing.playbackId);
    const playbackId = `${leg.legId}:${call.version}:${turn}`;
    leg.playing = { turn, playbackId };
    if (turn !== HOLD_TURN) leg.lastTurn = turn;
    // One stream to the switch keeps the order; waiting for each answer would add a round trip of silence.
    await Promise.all([stopping, phones.play(leg.legId, playbackId, files)]);
  };

  const performOne = async (call: LiveCall, effect: PartyEffect): Promise<void> => {
    if (effect.type === 'handOver') return;
    if (effect.type === 'ring') return ring(call, effect);
    const leg = call.legs.get(effect.party);
    // Whoever has left needs nothing any more.
    if (!leg) return;
    const { legId } = leg;
    const room = roomOf(call.id);
    switch (effect.type) {
      case 'answer':
        return phones.answer(legId);
      case 'play':
        return play(
          call,
          leg,
          effect.turn,
          effect.prompts.map((prompt) => prompt.file),
        );
      case 'stopPlaying': {
        const { playing } = leg;
        leg.playing = undefined;
        if (playing) await phones.stopPlayback(legId, playing.playbackId);
        return;
      }
      case 'music':
        return phones.setMusic(legId, effect.isOn);
      case 'ringTone':
        return phones.setRingTone(legId, effect.isOn);
      case 'record':
        // Whoever talks is not kept from it because nothing is recorded.
        try {
          return await phones.startRecording(legId, effect.file);
        } catch (error) {
          if (error instanceof SwitchUnavailable) throw error;
          return ports.recordingFailed(call, error);
        }
      case 'join':
        call.hasRoom = true;
        return phones.joinRoom(room, legId);
      case 'leave':
        return phones.leaveRoom(room, legId);
      case 'mute':
        return phones.setMuted(legId, effect.isOn);
      case 'sendKeys':
        return phones.sendKeys(legId, effect.keys);
      case 'recordingSilence':
        return phones.silenceRecording(legId, effect.isOn);
      case 'listen': {
        const target = call.legs.get(effect.target);
        return target ? phones.listen(legId, target.legId, effect.speaksTo === 'target') : undefined;
      }
      case 'echo':
        return phones.echo(legId);
      case 'hangUp':
        leg.hasHungUp = true;
        return phones.hangUp(legId);
    }
  };

  return {
    async perform(call, effects) {
      // Phones ring beside each other; what one leg hears and does keeps its order.
      const ringing: Array<Promise<void>> = [];
      for (const effect of effects) {
        const done = quietly(() => performOne(call, effect));
        if (effect.type !== 'ring') {
          await done;
          continue;
        }
        // It may be refused while something else is awaited; whoever awaits all of them hears of it.
        done.catch(() => undefined);
        ringing.push(done);
      }
      await Promise.all(ringing);
    },
    waiting(call, spoken) {
      const say = async (file: string | undefined) => {
        if (file === undefined || call.hasRoom) return;
        for (const leg of call.legs.values()) {
          if (!leg.isUp) continue;
          spoken();
          await quietly(() => play(call, leg, HOLD_TURN, [file]));
        }
      };
      return {
        hold: () => say(ports.holdPrompt()),
        apologise: () => say(ports.apology()),
        async hangUp() {
          if (call.hasRoom) return;
          for (const leg of call.legs.values()) {
            leg.hasHungUp = true;
            await quietly(() => phones.hangUp(leg.legId));
          }
        },
      };
    },
  };
}
