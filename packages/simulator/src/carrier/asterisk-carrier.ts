import { randomUUID } from 'node:crypto';
import { type Ari, createAri } from '@suifang/server/telephony/asterisk/ari.ts';
import type { AriEvent } from '@suifang/server/telephony/asterisk/generated/ari.ts';
import type { Reaction } from '../people/mind.ts';
import type { RingingCall, Town } from './town.ts';

/**
 * The carrier on a second Asterisk: real SIP, real sound, real keys (RFC 4733). Its people hear the end of a prompt by
 * talk detection, as a person does, and press their answer then.
 */
export interface Carrier {
  /** How many calls are being carried. */
  readonly liveCalls: number;
  /**
   * A resident dials a number of the hospital, and listens until the line is released. With `presses` they press these
   * keys when the voice stops for the first time, and then do as they do when they are called. Fulfils when the
   * hospital has answered.
   */
  callIn(from: string, to: string, presses?: string): Promise<CallIn>;
  /** The call in which a resident is whom the hospital has called; undefined: they have not picked up. */
  calledAt(number: string): CallIn | undefined;
  close(): void;
}

/** A call of a resident with the hospital, at their end. */
export type CallIn = Readonly<{
  /** The resident's channel. */
  channelId: string;
  ended: Promise<void>;
  /** Whether there is a voice in their ear at this moment, whoever's it is. */
  hears(): boolean;
  /** Packets of sound that have come from the hospital so far. */
  packets(): Promise<number>;
  /** They say something. */
  speak(): Promise<void>;
  hangUp(): Promise<void>;
}>;

export const CARRIER_APP = 'town';
/** The trunk to the hospital, as the carrier's Asterisk knows it. */
const HOSPITAL_ENDPOINT = 'hospital';

/** Silence that counts as the end of what is said: longer than the pauses inside a prompt. Then the loudness that counts as speech. */
const TALK_DETECT = '800,128';
const KEY_MS = 90;
const BETWEEN_KEYS_MS = 60;
/** A person takes a moment to find the key. */
const REACTION_MS = 250;
/** Who cuts a question short has heard enough of it to know which one it is: at no pace within the first second. */
const INTERRUPTION_MS = 2_000;
const SOONEST_INTERRUPTION_MS = 1_000;

type Line = { answered: () => void; ended: () => void; hears: boolean };
type Leg = { call: RingingCall; number: string; timers: Set<NodeJS.Timeout>; isAnswered: boolean };

export function createAsteriskCarrier(
  town: Town,
  options: Readonly<{
    ari: Readonly<{ url: string; user: string; password: string }>;
    sounds: Readonly<{ hello: string; announcement: string }>;
    /** Shortens every human delay: 1 is life, 0.2 five times as quick. */
    pace: number;
    onReady?: () => void;
  }>,
): Carrier {
  const legs = new Map<string, Leg>();
  const callsIn = new Map<string, Line>();
  /** Of calls from the hospital, by channel. */
  const callsOut = new Map<string, Line & Readonly<{ number: string; over: Promise<void> }>>();
  const lineOf = (channelId: string) => callsIn.get(channelId) ?? callsOut.get(channelId);
  const pace = (ms: number) => Math.round(ms * options.pace);

  const ari: Ari = createAri(
    { ...options.ari, app: CARRIER_APP },
    {
      connected: () => options.onReady?.(),
      disconnected: () => legs.clear(),
      replaced: () => undefined,
      event: (event) => void take(event).catch(() => undefined),
    },
  );

  ari.open();

  const later = (leg: Leg, ms: number, work: () => Promise<unknown>) => {
    const timer = setTimeout(() => {
      leg.timers.delete(timer);
      // The caller may have hung up meanwhile; the leg's end says so.
      void work().catch(() => undefined);
    }, ms);
    leg.timers.add(timer);
  };

  const take = async (event: AriEvent): Promise<void> => {
    switch (event.type) {
      case 'StasisStart':
        if (callsIn.has(event.channel.id)) {
          const leg = legs.get(event.channel.id);
          if (leg) leg.isAnswered = true;
          leg?.call.answered(Date.now());
          return callsIn.get(event.channel.id)?.answered();
        }
        return ring(event.channel.id, event.args[0] ?? '');
      case 'ChannelTalkingStarted': {
        const line = lineOf(event.channel.id);
        if (line) line.hears = true;
        return react(
          event.channel.id,
          (call) => call.voiceStarted(),
          Math.max(pace(INTERRUPTION_MS), SOONEST_INTERRUPTION_MS),
        );
      }
      case 'ChannelTalkingFinished': {
        const line = lineOf(event.channel.id);
        if (line) line.hears = false;
        return react(event.channel.id, (call) => call.voiceStopped(), pace(REACTION_MS));
      }
      case 'ChannelDestroyed':
      case 'StasisEnd': {
        const leg = legs.get(event.channel.id);
        for (const timer of leg?.timers ?? []) clearTimeout(timer);
        legs.delete(event.channel.id);
        lineOf(event.channel.id)?.ended();
        callsIn.delete(event.channel.id);
        callsOut.delete(event.channel.id);
        return;
      }
      default:
        return;
    }
  };

  const ring = async (channelId: string, number: string): Promise<void> => {
    const call = town.ring(number, Date.now());
    if (!call) {
      await ari.call('channels.hangup', { channelId, reason_code: '1' });
      return;
    }
    const leg: Leg = { call, number, timers: new Set(), isAnswered: false };
    legs.set(channelId, leg);
    const { ringing } = call;
    if (ringing.kind === 'fails') {
      if (ringing.announcement) {
        await ari.call('channels.progress', { channelId });
        await ari.call('channels.play', { channelId, media: `sound:${options.sounds.announcement}` });
      } else if (ringing.rings) {
        await ari.call('channels.ring', { channelId });
      }
      later(leg, pace(ringing.afterMs), () =>
        ari.call('channels.hangup', { channelId, reason_code: String(ringing.cause) }),
      );
      return;
    }
    await ari.call('channels.ring', { channelId });
    if (ringing.kind === 'answers') later(leg, pace(ringing.afterMs), () => answer(channelId, leg));
  };

  const answer = async (channelId: string, leg: Leg): Promise<void> => {
    await ari.call('channels.setChannelVar', { channelId, variable: 'TALK_DETECT(set)', value: TALK_DETECT });
    leg.isAnswered = true;
    leg.call.answered(Date.now());
    const over = Promise.withResolvers<void>();
    const { number } = leg;
    callsOut.set(channelId, {
      number,
      hears: false,
      answered: () => undefined,
      ended: over.resolve,
      over: over.promise,
    });
    await ari.call('channels.answer', { channelId });
    await ari.call('channels.play', { channelId, media: `sound:${options.sounds.hello}` });
    await ari.call('channels.startSilence', { channelId });
  };

  const react = async (
    channelId: string,
    ask: (call: RingingCall) => Reaction,
    afterMs: number,
  ): Promise<void> => {
    const leg = legs.get(channelId);
    if (!leg?.isAnswered) return;
    const reaction = ask(leg.call);
    if (reaction.kind === 'hang-up')
      later(leg, afterMs, () => ari.call('channels.hangup', { channelId, reason: 'normal' }));
    if (reaction.kind !== 'press') return;
    later(leg, afterMs, async () => {
      leg.call.pressed(reaction.press, Date.now());
      await ari.call('channels.sendDTMF', {
        channelId,
        dtmf: reaction.press.keys,
        between: BETWEEN_KEYS_MS,
        duration: KEY_MS,
      });
    });
  };

  const atTheirEnd = (channelId: string, line: Line, ended: Promise<void>): CallIn => ({
    channelId,
    ended,
    hears: () => line.hears,
    packets: async () => (await ari.call('channels.rtpstatistics', { channelId })).rxcount,
    speak: async () => {
      await ari.call('channels.play', { channelId, media: `sound:${options.sounds.hello}` });
    },
    hangUp: async () => {
      await ari.call('channels.hangup', { channelId, reason: 'normal' });
    },
  });

  return {
    get liveCalls() {
      return legs.size;
    },
    async callIn(from, to, presses) {
      const channelId = randomUUID();
      const [answered, ended] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      const line = { answered: answered.resolve, ended: ended.resolve, hears: false };
      callsIn.set(channelId, line);
      const call =
        presses === undefined ? undefined : town.ring(from, Date.now(), [{ keys: presses, meaning: 'menu' }]);
      if (call) legs.set(channelId, { call, number: from, timers: new Set(), isAnswered: false });
      await ari.call('channels.originateWithId', {
        channelId,
        endpoint: `PJSIP/${to}@${HOSPITAL_ENDPOINT}`,
        callerId: from,
        app: CARRIER_APP,
        formats: 'alaw',
        variables: { 'TALK_DETECT(set)': TALK_DETECT },
      });
      await Promise.race([answered.promise, ended.promise]);
      return atTheirEnd(channelId, line, ended.promise);
    },
    calledAt(number) {
      const [called] = [...callsOut].filter(([, line]) => line.number === number);
      return called && atTheirEnd(called[0], called[1], called[1].over);
    },
    close() {
      for (const leg of legs.values()) for (const timer of leg.timers) clearTimeout(timer);
      legs.clear();
      ari.close();
    },
  };
}

/** The carrier's dialplan: every number of the town is a person. */
export const carrierDialplan = `[from-hospital]
exten => _[+0-9].,1,Stasis(${CARRIER_APP},\${EXTEN})
 same => n,Hangup()
`;

/** The carrier's side of the trunk. The hospital is recognised by its address, and is reached there when a patient calls. */
export function carrierTrunk(hospital: Readonly<{ address: string; port: number }>): string {
  return `[${HOSPITAL_ENDPOINT}]
type=endpoint
transport=transport-udp
context=from-hospital
disallow=all
allow=alaw
aors=${HOSPITAL_ENDPOINT}
dtmf_mode=rfc4733
direct_media=no

[${HOSPITAL_ENDPOINT}]
type=aor
contact=sip:${hospital.address}:${hospital.port}

[${HOSPITAL_ENDPOINT}]
type=identify
endpoint=${HOSPITAL_ENDPOINT}
match=${hospital.address}
`;
}

/** The carrier's side of a trunk that registers: it wants the password for the registration and for each call. */
export function carrierRegistrar(
  hospital: Readonly<{ address: string; username: string; password: string }>,
): string {
  const { address, username, password } = hospital;
  return `[${username}]
type=endpoint
transport=transport-udp
context=from-hospital
disallow=all
allow=alaw
auth=${username}
aors=${username}
dtmf_mode=rfc4733
direct_media=no

[${username}]
type=auth
auth_type=userpass
username=${username}
password=${password}

[${username}]
type=aor
max_contacts=1
remove_existing=yes

[${username}-address]
type=identify
endpoint=${username}
match=${address}
`;
}
