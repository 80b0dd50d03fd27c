import type { EmptyRoom, LegId } from '../port.ts';
import type { Ari } from './ari.ts';

/** Rooms, music and listening on Asterisk: mixing bridges, music on hold and snoop channels. */

/** A channel that only carries what somebody overhears; it is no leg of anybody. */
const SNOOP = 'snoop-';
export const isSnoop = (channelId: string): boolean => channelId.startsWith(SNOOP);

/** The room by which a leg overhears another. */
const LISTENING = 'listen-';

/** The place in the dialplan (`runtime/asterisk-config.ts`) that gives the sound back, also to a phone that dials it. */
const echo = { context: 'from-device', extension: '*43' };

type Quietly = (command: Promise<unknown>) => Promise<void>;

/** @param app the application that snoop channels enter. `quietly` takes a leg that has ended for no error. */
export function createRooms(ari: Pick<Ari, 'call'>, app: string, quietly: Quietly) {
  // Requests of one stream are carried out in order, so nothing here waits for an answer before the next request.
  const openRoom = (bridgeId: string) =>
    quietly(ari.call('bridges.createWithId', { bridgeId, type: 'mixing,dtmf_events' }));
  const enter = (bridgeId: string, channel: string) =>
    quietly(ari.call('bridges.addChannel', { bridgeId, channel }));
  const together = async (...commands: ReadonlyArray<Promise<void>>): Promise<void> => {
    await Promise.all(commands);
  };
  const closeRoom = (bridgeId: string) => quietly(ari.call('bridges.destroy', { bridgeId }));
  /** An idle channel sends nothing, and carriers drop dead media. */
  const silence = (channelId: string) => quietly(ari.call('channels.startSilence', { channelId }));

  return {
    joinRoom: (roomId: string, legId: LegId) =>
      together(
        quietly(ari.call('channels.stopSilence', { channelId: legId })),
        openRoom(roomId),
        enter(roomId, legId),
      ),
    leaveRoom: (roomId: string, legId: LegId) =>
      together(
        quietly(ari.call('bridges.removeChannel', { bridgeId: roomId, channel: legId })),
        silence(legId),
      ),
    closeRoom,
    emptyRooms: async (): Promise<EmptyRoom[]> => {
      const empty = (await ari.call('bridges.list', {})).filter(({ channels }) => channels.length === 0);
      return empty.map(({ id }) => ({
        roomId: id,
        listener: id.startsWith(LISTENING) ? id.slice(LISTENING.length) : undefined,
      }));
    },
    setMusic: (legId: LegId, isOn: boolean) =>
      isOn
        ? quietly(ari.call('channels.startMoh', { channelId: legId }))
        : together(quietly(ari.call('channels.stopMoh', { channelId: legId })), silence(legId)),
    setRingTone: (legId: LegId, isOn: boolean) =>
      isOn
        ? quietly(ari.call('channels.ring', { channelId: legId }))
        : together(quietly(ari.call('channels.ringStop', { channelId: legId })), silence(legId)),
    // Not ARI's own mute, which swallows the packets: then nothing at all goes to the other end, and carriers drop that.
    // The loudest sample divided by this is 0.
    setMuted: (legId: LegId, isMuted: boolean) =>
      quietly(
        ari.call('channels.setChannelVar', {
          channelId: legId,
          variable: 'VOLUME(RX)',
          value: isMuted ? '-32767' : '0',
        }),
      ),
    // It leaves the application for good; legs that were made here are followed beyond it, to their end.
    echo: (legId: LegId) =>
      together(
        quietly(ari.call('channels.stopSilence', { channelId: legId })),
        quietly(ari.call('channels.continueInDialplan', { channelId: legId, ...echo, priority: 1 })),
      ),
    sendKeys: (legId: LegId, keys: string) =>
      quietly(ari.call('channels.sendDTMF', { channelId: legId, dtmf: keys })),
    listen: (legId: LegId, target: LegId, whispers: boolean) => {
      const [snoopId, bridgeId] = [`${SNOOP}${legId}`, `${LISTENING}${legId}`];
      return together(
        quietly(ari.call('channels.hangup', { channelId: snoopId })),
        quietly(
          ari.call('channels.snoopChannelWithId', {
            channelId: target,
            snoopId,
            spy: 'both',
            whisper: whispers ? 'out' : 'none',
            app,
          }),
        ),
        openRoom(bridgeId),
        enter(bridgeId, snoopId),
        enter(bridgeId, legId),
      );
    },
  };
}
