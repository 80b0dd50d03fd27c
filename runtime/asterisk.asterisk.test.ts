import { statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestAsterisk, startTestAsterisk } from '../apps/server/test/asterisk-server.ts';
import { createAmi } from '../apps/server/src/telephony/asterisk/ami.ts';
import { createAri } from '../apps/server/src/telephony/asterisk/ari.ts';
import type { AriEvent } from '../apps/server/src/telephony/asterisk/generated/ari.ts';
import { missingModules } from './asterisk.ts';
import { asteriskFolders, inboundDialplan } from './asterisk-config.ts';
import { freePorts } from './free-ports.ts';

const trunkTo = (address: string, port: number) => `[peer]
type=endpoint
transport=transport-udp
context=from-trunk
disallow=all
allow=alaw
aors=peer
direct_media=no

[peer]
type=aor
contact=sip:${address}:${port}

[peer]
type=identify
endpoint=peer
match=${address}
`;

/** A controller with a list of what it heard, and a way to wait for the first event of a kind. */
async function control(asterisk: TestAsterisk, app: string) {
  const waiting = new Map<string, (event: AriEvent) => void>();
  const connected = Promise.withResolvers<void>();
  const { ariUser: user, ariPassword: password } = asterisk.options;
  const ari = createAri(
    { url: asterisk.ariUrl, user, password, app },
    {
      connected: connected.resolve,
      disconnected: () => undefined,
      replaced: () => undefined,
      event: (event) => waiting.get(event.type)?.(event),
    },
  );
  ari.open();
  await connected.promise;
  const next = <Type extends AriEvent['type']>(type: Type) =>
    new Promise<Extract<AriEvent, { type: Type }>>((resolve) => {
      waiting.set(type, (event) => resolve(event as Extract<AriEvent, { type: Type }>));
    });
  return { ari, next };
}

describe('a private Asterisk', () => {
  let hospital: TestAsterisk;
  let carrier: TestAsterisk;

  beforeAll(async () => {
    const [hospitalPort = 0, carrierPort = 0] = await freePorts(2);
    const dialplan = inboundDialplan('suifang', 'all-circuits-busy-now');
    hospital = await startTestAsterisk({
      sipPort: hospitalPort,
      dialplan,
      pjsip: trunkTo('127.0.0.2', carrierPort),
    });
    carrier = await startTestAsterisk({
      sipAddress: '127.0.0.2',
      sipPort: carrierPort,
      dialplan,
      pjsip: trunkTo('127.0.0.1', hospitalPort),
    });
  });
  afterAll(async () => {
    await Promise.all([hospital.remove(), carrier.remove()]);
  });

  test('runs every module it was configured with', async () => {
    expect(await missingModules(hospital.options)).toEqual([]);
  });

  test('a caller hears the emergency announcement while nobody controls the calls', async () => {
    const { ari, next } = await control(carrier, 'caller');
    const entered = next('StasisStart');
    const heard = next('ChannelTalkingStarted');
    const destroyed = next('ChannelDestroyed');
    await ari.call('channels.originateWithId', {
      channelId: 'caller-1',
      endpoint: 'PJSIP/01055500001@peer',
      app: 'caller',
      variables: { 'TALK_DETECT(set)': '' },
    });
    await entered;
    await heard;
    // Hung up by the hospital after the announcement, as a call that went well.
    expect((await destroyed).cause).toBe(16);
    ari.close();
  });

  test('records a call through the manager interface, both directions in one file', async () => {
    const { ari, next } = await control(hospital, 'recorder');
    const entered = next('StasisStart');
    await ari.call('channels.originateWithId', {
      channelId: 'recorded-1',
      endpoint: 'PJSIP/01055500002@peer',
      app: 'recorder',
    });
    await entered;
    const ami = createAmi(hospital.amiUrl);
    const file = path.join(asteriskFolders(hospital.options.dir).spool, 'recorded-1.raw');
    const on = { Channel: 'recorded-1' };
    const started = await ami.action('MixMonitor', { ...on, File: file, Options: 'D' });
    const muted = await ami.action('MixMonitorMute', { ...on, Direction: 'both', State: '1' });
    const played = next('PlaybackFinished');
    await ari.call('channels.playWithId', {
      channelId: 'recorded-1',
      playbackId: 'p-1',
      media: 'sound:queue-thankyou',
    });
    await played;
    const stopped = await ami.action('StopMixMonitor', on);
    expect([started, muted, stopped].map((answer) => answer['Response'])).toEqual([
      'Success',
      'Success',
      'Success',
    ]);
    // Asterisk writes the file from a thread of its own.
    await expect.poll(() => statSync(file).size).toBeGreaterThan(0);
    ami.close();
    ari.close();
  });

  test('the manager interface allows nothing beyond recording and its like', async () => {
    const ami = createAmi(hospital.amiUrl);
    const answer = await ami.action('Command', { Command: 'core show version' });
    expect(answer).toMatchObject({ Response: 'Error', Message: 'Permission denied' });
    ami.close();
  });
});
