import {
  type Destination,
  type DeviceDestination,
  type LegId,
  type LegSource,
  type LegState,
  type Switch,
  type SwitchEvent,
  SwitchUnavailable,
} from '../port.ts';
import type { Ami } from './ami.ts';
import { type Ari, AriRefusal, createAri } from './ari.ts';
import type { AriEvent, Channel } from './generated/ari.ts';
import { readLegLine } from './leg-line.ts';
import { deviceOfEndpoint, endpointOfDevice, endpointOfTrunk, trunkOfEndpoint } from './pjsip.ts';
import { createRooms, isSnoop } from './rooms.ts';

/** The mark of a leg that was dialled. */
const DIALED = 'SF_DIALED';
/** Numbers go into a dial string: anything but these characters could change its meaning. */
const SAFE_NUMBER = /^[0-9+*#]{2,20}$/;

/** It takes milliseconds; a switch that needs longer is in no state to ring anybody. */
const ENTER_LIMIT_MS = 5_000;

export type AsteriskOptions = Readonly<{
  url: string;
  user: string;
  password: string;
  /** The Stasis application. One process at a time owns its events. */
  app: string;
  ami: Ami;
  /** How long a leg that was made may take to enter the application, ms. Default: 5 s. */
  enterLimitMs?: number;
  /** Another process took over: stop acting. */
  onReplaced: () => void;
}>;

/** The switch port on Asterisk: ARI for everything it has, AMI for MixMonitor. */
export function createAsteriskSwitch(
  options: AsteriskOptions,
): Switch & { ari: Ari; open(): void; close(): void } {
  const { app, ami } = options;
  const listeners = new Set<(event: SwitchEvent) => void>();
  const tell = (event: SwitchEvent) => {
    for (const listener of listeners) listener(event);
  };
  let isReady = false;
  /** Legs that were created but have not entered the application yet: only then do they take commands. */
  const entering = new Map<LegId, PromiseWithResolvers<void>>();
  let startedAt: string | undefined;

  const ari = createAri(options, {
    connected: () => void greet(),
    disconnected: () => {
      isReady = false;
      for (const leg of entering.values())
        leg.reject(new SwitchUnavailable('the connection was lost while a leg was made'));
      entering.clear();
      tell({ type: 'disconnected' });
    },
    replaced: options.onReplaced,
    event: (event) => {
      if (event.type === 'StasisStart' || event.type === 'ChannelDestroyed') {
        entering.get(event.channel.id)?.resolve();
        entering.delete(event.channel.id);
      }
      const translated = translate(event);
      if (translated?.type === 'incoming') follow(translated.legId);
      if (translated) tell(translated);
    },
  });

  /**
   * A leg that has come in is ours only while it is in the application; it leaves that first and is destroyed then, and its
   * end would be told to nobody. Legs that were made here are followed from the start.
   */
  const follow = (legId: LegId): void =>
    void quietly(
      ari.call('applications.subscribe', { applicationName: app, eventSource: `channel:${legId}` }),
    ).catch(() => undefined);

  /** Called at every (re)connect, before anything else: fewer events, and whether Asterisk is still the same one. */
  const greet = async (): Promise<void> => {
    try {
      await ari.call('applications.filter', {
        applicationName: app,
        filter: {
          disallowed: ['ChannelVarset', 'ChannelDialplan', 'ChannelCallerId'].map((type) => ({ type })),
        },
      });
      // Every endpoint, by an empty name: before the first trunk or phone there is no PJSIP to subscribe to.
      await ari.call('applications.subscribe', { applicationName: app, eventSource: 'endpoint:' });
      const info = await ari.call('asterisk.getInfo', {});
      const started = info.status?.startup_time;
      const switchRestarted = startedAt !== undefined && startedAt !== started;
      startedAt = started;
      isReady = true;
      tell({ type: 'connected', switchRestarted });
    } catch (error) {
      // A lost connection is followed by another greeting; anything else means we may not control this Asterisk.
      if (!(error instanceof SwitchUnavailable)) throw error;
    }
  };

  const stateOf = async (channel: Channel): Promise<LegState> => {
    if (channel.state === 'Up') return 'up';
    if (channel.state === 'Ringing') return 'ringing';
    try {
      const { value } = await ari.call('channels.getChannelVar', { channelId: channel.id, variable: DIALED });
      return value === '1' ? 'down' : 'created';
    } catch (error) {
      // Asterisk answers 404 for a variable that was never set.
      if (isGone(error)) return 'created';
      throw error;
    }
  };

  return {
    ...createRooms(ari, app, quietly),
    ari,
    open: () => ari.open(),
    get isConnected() {
      return isReady && ari.isConnected;
    },
    async createLeg(legId, destination, variables) {
      const entered = Promise.withResolvers<void>();
      // Who rejects it may come before who waits for it.
      entered.promise.catch(() => undefined);
      entering.set(legId, entered);
      try {
        await ari.call('channels.create', {
          channelId: legId,
          app,
          endpoint: dialString(destination),
          formats: 'alaw',
          variables: {
            ...variables,
            ...('trunkId' in destination ? { TRUNK: destination.trunkId } : headersFor(destination, legId)),
          },
        });
      } catch (error) {
        entering.delete(legId);
        // The leg stands already, made by an earlier call with the same id.
        if (error instanceof AriRefusal && error.status === 409) return;
        throw error;
      }
      const limit = setTimeout(
        () => entered.reject(new Error('a leg was made and did not enter the application')),
        options.enterLimitMs ?? ENTER_LIMIT_MS,
      );
      try {
        await entered.promise;
      } finally {
        clearTimeout(limit);
        entering.delete(legId);
      }
    },
    async dial(legId, ringTimeoutMs) {
      // Said first on the same stream: a leg without this mark was never dialled, whatever became of us.
      void ari
        .call('channels.setChannelVar', { channelId: legId, variable: DIALED, value: '1' })
        .catch(() => undefined);
      try {
        await ari.call('channels.dial', { channelId: legId, timeout: Math.ceil(ringTimeoutMs / 1000) });
        return 'dialing';
      } catch (error) {
        if (isGone(error)) return 'gone';
        throw error;
      }
    },
    answer: (legId) => quietly(ari.call('channels.answer', { channelId: legId })),
    async play(legId, playbackId, files) {
      const media = files.map((file) => `sound:${file}`).join(',');
      await quietly(ari.call('channels.playWithId', { channelId: legId, playbackId, media }));
      // An idle channel sends nothing, and carriers drop dead media. Commands of one channel run one after another, so
      // this silence starts the moment the playback ends and stops when the next one begins.
      await quietly(ari.call('channels.startSilence', { channelId: legId }));
    },
    stopPlayback: (_legId, playbackId) => quietly(ari.call('playbacks.stop', { playbackId })),
    hangUp: (legId) => quietly(ari.call('channels.hangup', { channelId: legId, reason: 'normal' })),
    async startRecording(legId, file) {
      const answer = await ami.action('MixMonitor', { Channel: legId, File: `${file}.raw`, Options: 'D' });
      if (answer['Response'] !== 'Success' && !answer['Message']?.includes('Channel not found')) {
        throw new Error('Asterisk refused to record');
      }
    },
    async silenceRecording(legId, isSilent) {
      await ami.action('MixMonitorMute', { Channel: legId, Direction: 'both', State: isSilent ? '1' : '0' });
    },
    async reachableDevices() {
      // Of all, and not by technology: before the first trunk or phone there is no PJSIP to ask for.
      const endpoints = await ari.call('endpoints.list', {});
      return endpoints.flatMap(({ resource, state }) => {
        const deviceId = state === 'online' ? deviceOfEndpoint(resource) : undefined;
        return deviceId === undefined ? [] : [deviceId];
      });
    },
    async legState(legId) {
      try {
        return await stateOf(await ari.call('channels.get', { channelId: legId }));
      } catch (error) {
        if (isGone(error)) return undefined;
        throw error;
      }
    },
    async liveLegs() {
      const [application, channels] = await Promise.all([
        ari.call('applications.get', { applicationName: app }),
        ari.call('channels.list', {}),
      ]);
      const ours = new Set(application.channel_ids);
      const states = channels
        .filter((channel) => ours.has(channel.id) && !isSnoop(channel.id))
        .map(async (channel) => ({ legId: channel.id, state: await stateOf(channel) }));
      return Promise.all(states);
    },
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      ari.close();
      ami.close();
    },
  };
}

/** What Asterisk is told to dial. Throws when the number could change the meaning of it. */
export function dialString(destination: Destination | DeviceDestination): string {
  if ('deviceId' in destination) return `PJSIP/${endpointOfDevice(destination.deviceId)}`;
  if (!SAFE_NUMBER.test(destination.number))
    throw new Error('a number with unsafe characters reached the switch');
  return `PJSIP/${destination.number}@${endpointOfTrunk(destination.trunkId)}`;
}

/** Asterisk's events in our words; undefined for those that mean nothing to us. */
function translate(event: AriEvent): SwitchEvent | undefined {
  switch (event.type) {
    case 'ChannelStateChange':
      if (event.channel.state === 'Ringing') return { type: 'ringing', legId: event.channel.id };
      if (event.channel.state === 'Up') return { type: 'answered', legId: event.channel.id };
      return undefined;
    case 'Dial':
      return event.dialstatus === 'PROGRESS' ? { type: 'earlyMedia', legId: event.peer.id } : undefined;
    case 'ChannelDtmfReceived':
      return { type: 'digit', legId: event.channel.id, digit: event.digit };
    case 'PlaybackFinished':
      return {
        type: 'played',
        legId: event.playback.target_uri.replace(/^channel:/, ''),
        playbackId: event.playback.id,
      };
    case 'ChannelDestroyed': {
      const line = readLegLine(event.channel.channelvars);
      const end = { cause: event.cause, sipCode: event.tech_cause, ...(line && { line }) };
      return { type: 'ended', legId: event.channel.id, end };
    }
    case 'StasisStart': {
      const [direction, to] = event.args;
      const source = sourceOf(event.channel.name);
      if (direction !== 'in' || !to || !source) return undefined;
      return { type: 'incoming', legId: event.channel.id, source, from: event.channel.caller.number, to };
    }
    case 'ChannelHold':
    case 'ChannelUnhold':
      return { type: 'heldByPhone', legId: event.channel.id, isHeld: event.type === 'ChannelHold' };
    case 'PeerStatusChange':
    case 'ContactStatusChange':
    case 'EndpointStateChange': {
      const deviceId = deviceOfEndpoint(event.endpoint.resource);
      if (deviceId === undefined) return undefined;
      return { type: 'device', deviceId, isReachable: event.endpoint.state === 'online' };
    }
    default:
      return undefined;
  }
}

/** Who an incoming channel comes from, by the endpoint in its name (`PJSIP/<endpoint>-<hex>`). */
function sourceOf(channelName: string): LegSource | undefined {
  const endpoint = /^PJSIP\/(.+)-[0-9a-f]+$/.exec(channelName)?.[1] ?? '';
  const trunkId = trunkOfEndpoint(endpoint);
  if (trunkId !== undefined) return { kind: 'trunk', trunkId };
  const deviceId = deviceOfEndpoint(endpoint);
  return deviceId === undefined ? undefined : { kind: 'device', deviceId };
}

/** What one of our own phones is told: which leg this is, and whether to pick up by itself (RFC 3261, 20.4; RFC 5373). */
function headersFor({ autoAnswer }: DeviceDestination, legId: LegId): Record<string, string> {
  return {
    'PJSIP_HEADER(add,X-Leg)': legId,
    ...(autoAnswer && {
      'PJSIP_HEADER(add,Answer-Mode)': 'Auto',
      'PJSIP_HEADER(add,Alert-Info)': '<http://localhost>;info=alert-autoanswer;delay=0',
    }),
  };
}

function isGone(error: unknown): boolean {
  return (
    error instanceof AriRefusal && (error.status === 404 || error.status === 409 || error.status === 412)
  );
}

/** A command on a leg that has ended is no error: its `ended` event has come or is on its way. */
async function quietly(command: Promise<unknown>): Promise<void> {
  try {
    await command;
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}
