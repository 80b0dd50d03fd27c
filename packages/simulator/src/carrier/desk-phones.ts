import { randomUUID } from 'node:crypto';
import { type Ari, createAri } from '@suifang/server/telephony/asterisk/ari.ts';

/** SIP phones on the desks of a hospital, on an Asterisk of their own: they register, ring, dial, and are heard. */
export interface DeskPhones {
  /** Somebody picks up the phone of a device and dials. */
  dial(deviceId: string, number: string): Promise<PhoneLeg>;
  /** The leg of a phone that was rung and has picked up by itself; undefined: none. */
  rungAt(deviceId: string): PhoneLeg | undefined;
  close(): void;
}

/** One call of a phone, at its own end. */
export type PhoneLeg = Readonly<{
  /** How often a voice or a tone began in its ear so far. */
  heard(): number;
  /** Whether there is one at this moment. */
  hears(): boolean;
  hasEnded(): boolean;
  speak(): Promise<void>;
  hangUp(): Promise<void>;
}>;

const APP = 'phones';
/** Silence that counts as the end of what is said, then the loudness that counts as speech. */
const TALK_DETECT = '800,128';

type Line = { deviceId: string; heard: number; hears: boolean; hasEnded: boolean };

export async function createDeskPhones(
  options: Readonly<{ url: string; user: string; password: string; voice: string }>,
): Promise<DeskPhones> {
  const lines = new Map<string, Line>();
  const newLine = (deviceId: string): Line => ({ deviceId, heard: 0, hears: false, hasEnded: false });
  const ready = Promise.withResolvers<void>();

  const pickUp = async (channelId: string, deviceId: string): Promise<void> => {
    lines.set(channelId, newLine(deviceId));
    // It leaves the application before it ends: its end would be told to nobody.
    const eventSource = `channel:${channelId}`;
    await ari.call('applications.subscribe', { applicationName: APP, eventSource });
    await ari.call('channels.setChannelVar', { channelId, variable: 'TALK_DETECT(set)', value: TALK_DETECT });
    await ari.call('channels.answer', { channelId });
    await ari.call('channels.startSilence', { channelId });
  };

  const ari: Ari = createAri(
    { ...options, app: APP },
    {
      connected: () => ready.resolve(),
      disconnected: () => undefined,
      replaced: () => undefined,
      event: (event) => {
        if (event.type === 'StasisStart') {
          const deviceId = event.args[0]?.replace(/^device-/, '');
          if (deviceId !== undefined) void pickUp(event.channel.id, deviceId);
          else void ari.call('channels.startSilence', { channelId: event.channel.id });
        }
        if (!('channel' in event) || event.channel === undefined) return;
        const line = lines.get(event.channel.id);
        if (!line) return;
        if (event.type === 'ChannelTalkingStarted') {
          line.heard += 1;
          line.hears = true;
        }
        if (event.type === 'ChannelTalkingFinished') line.hears = false;
        if (event.type === 'ChannelDestroyed') line.hasEnded = true;
      },
    },
  );
  ari.open();
  await ready.promise;

  const legOf = (channelId: string, line: Line): PhoneLeg => ({
    heard: () => line.heard,
    hears: () => line.hears,
    hasEnded: () => line.hasEnded,
    speak: async () => {
      await ari.call('channels.play', { channelId, media: `sound:${options.voice}` });
    },
    hangUp: async () => {
      await ari.call('channels.hangup', { channelId, reason: 'normal' });
    },
  });

  return {
    async dial(deviceId, number) {
      const channelId = randomUUID();
      const line = newLine(deviceId);
      lines.set(channelId, line);
      await ari.call('channels.originateWithId', {
        channelId,
        endpoint: `PJSIP/${number}@phone-${deviceId}`,
        app: APP,
        formats: 'alaw',
        variables: { 'TALK_DETECT(set)': TALK_DETECT },
      });
      return legOf(channelId, line);
    },
    rungAt(deviceId) {
      const [rung] = [...lines].filter(([, line]) => line.deviceId === deviceId && !line.hasEnded);
      return rung && legOf(...rung);
    },
    close: () => ari.close(),
  };
}

/** The phones' dialplan: whoever is rung picks up. The hospital rings a phone by the name under which it registered. */
export const phonesDialplan = `[desk]
exten => _d.,1,Stasis(${APP},\${EXTEN})
 same => n,Hangup()
`;

/** The phones, each with its password, and the hospital at which they register. */
export function phonesConfiguration(
  hospital: Readonly<{ address: string; port: number }>,
  phones: ReadonlyArray<Readonly<{ deviceId: string; secret: string }>>,
): string {
  const contact = `sip:${hospital.address}:${hospital.port}`;
  const common = 'transport=transport-udp\ncontext=desk\ndisallow=all\nallow=alaw\ndirect_media=no';
  const registered = phones.map(({ deviceId, secret }) => {
    const [name, user] = [`phone-${deviceId}`, `device-${deviceId}`];
    return `[${name}]
type=endpoint
${common}
aors=${name}
outbound_auth=${name}
from_user=${user}

[${name}]
type=aor
contact=${contact}

[${name}]
type=auth
auth_type=userpass
username=${user}
password=${secret}

[${name}-registration]
type=registration
transport=transport-udp
outbound_auth=${name}
server_uri=${contact}
client_uri=sip:${user}@${hospital.address}:${hospital.port}
contact_user=${user}
retry_interval=1
auth_rejection_permanent=no
forbidden_retry_interval=1
`;
  });
  return `[hospital]
type=endpoint
${common}

[hospital]
type=identify
endpoint=hospital
match=${hospital.address}

${registered.join('\n')}`;
}
