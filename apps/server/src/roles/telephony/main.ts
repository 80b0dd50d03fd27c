import path from 'node:path';
import type { Config } from '../../config.ts';
import { createContext } from '../../context.ts';
import { readDeviceConfigurations } from '../../features/agents/index.ts';
import { dialOutLines } from '../../features/desk/index.ts';
import { lines } from '../../features/outreach/index.ts';
import { allQueueTexts } from '../../features/queues/index.ts';
import { ratingLines } from '../../features/ratings/index.ts';
import { ringBackLines } from '../../features/reception/index.ts';
import { voicemailLines } from '../../features/voicemail/index.ts';
import { readTrunkConfigurations } from '../../features/trunks/index.ts';
import { watchEventLoop } from '../../platform/event-loop.ts';
import { answerPulse } from '../../platform/health/pulse.ts';
import { createActivity } from '../../platform/activity.ts';
import { systemTimers } from '../../platform/clock.ts';
import { createAmi } from '../../telephony/asterisk/ami.ts';
import { createAsteriskSwitch } from '../../telephony/asterisk/adapter.ts';
import { createPeersFile } from '../../telephony/asterisk/peers-file.ts';
import { createTelephony } from './telephony.ts';

/** The Stasis application of this house. Tests and second instances have an Asterisk of their own. */
export const STASIS_APP = 'suifang';

/** Controls the calls until the answered function is called. Calls go on in Asterisk when this process ends. */
export async function run(config: Config): Promise<() => Promise<void>> {
  const { asterisk } = config;
  if (!asterisk) throw new Error('the supervisor gives this process its Asterisk');
  const context = await createContext(config, 'telephony');
  const activity = createActivity(context.log);
  const sounds = new Map<string, string>();
  activity.run('fixed sentences', async () => {
    for (const [text, prompt] of await context.speech.preparePrompts([
      lines.hold,
      lines.incoming,
      ...allQueueTexts(),
      ...Object.values(voicemailLines),
      ...Object.values(ringBackLines),
      ...Object.values(ratingLines),
      ...Object.values(dialOutLines),
      lines.released,
    ])) {
      sounds.set(text, prompt.file);
    }
  });
  const ami = createAmi(asterisk.amiUrl);
  const asteriskSwitch = createAsteriskSwitch({
    url: asterisk.ariUrl,
    user: asterisk.user,
    password: asterisk.password,
    app: STASIS_APP,
    ami,
    onReplaced: () => {
      context.log.fatal('another process took over the calls of this Asterisk');
      process.exit(1);
    },
  });
  const timers = systemTimers(context.clock);
  const peersFile = createPeersFile({
    file: path.join(config.paths.asterisk, 'etc', 'pjsip_suifang.conf'),
    readPeers: async () => ({
      trunks: await readTrunkConfigurations(context),
      devices: await readDeviceConfigurations(context),
    }),
    ari: asteriskSwitch.ari,
    ami,
    timers,
    now: () => context.clock.now().getTime(),
    activity,
    log: context.log,
    settled: (trunkIds, state) =>
      context.events.record(
        context.db,
        trunkIds.map((subjectId) => ({ type: 'trunk.changed', subjectId, data: { state } })),
      ),
  });
  const stopFollowing = [
    asteriskSwitch.onEvent((event) => {
      if (event.type === 'connected') peersFile.lookAfresh();
    }),
    context.events.onCommitted(() => peersFile.look()),
  ];
  peersFile.look();
  const telephony = createTelephony({
    ...context,
    switch: asteriskSwitch,
    openSwitch: () => asteriskSwitch.open(),
    timers,
    activity,
    connect: () => context.connect('leader'),
    spoolFolder: path.join(config.paths.asterisk, 'spool'),
    sounds,
  });
  const eventLoop = watchEventLoop();
  const pulse = answerPulse(
    () => context.connect('pulse'),
    'telephony',
    () =>
      telephony.isLeading && asteriskSwitch.isConnected
        ? { eventLoopDelayMs: eventLoop.delayMs() }
        : undefined,
  );
  return async () => {
    eventLoop.stop();
    await pulse.close();
    for (const stop of stopFollowing) stop();
    peersFile.stop();
    await telephony.stop();
    asteriskSwitch.close();
    await context.close();
  };
}
