import path from 'node:path';
import type { Config } from '../../config.ts';
import { createContext } from '../../context.ts';
import { readDeviceConfigurations } from '../../features/agents/index.ts';
import { colleagueLines, dialOutLines, echoLines, refusalLines } from '../../features/desk/index.ts';
import { lines } from '../../features/outreach/index.ts';
import { allQueueTexts } from '../../features/queues/index.ts';
import { ratingLines } from '../../features/ratings/index.ts';
import { extensionLines, ringBackLines } from '../../features/reception/index.ts';
import { voicemailLines } from '../../features/voicemail/index.ts';
import { readTrunkConfigurations } from '../../features/trunks/index.ts';
import { watchEventLoop } from '../../platform/event-loop.ts';
import { answerPulse } from '../../platform/health/pulse.ts';
import { createActivity } from '../../platform/activity.ts';
import { systemTimers } from '../../platform/clock.ts';
import { createAmi } from '../../telephony/asterisk/ami.ts';
import { createAsteriskSwitch } from '../../telephony/asterisk/adapter.ts';
import { createPeersFile } from '../../telephony/asterisk/peers-file.ts';
import { keepFixedSentences } from './fixed-sentences.ts';
import { createTelephony } from './telephony.ts';

/** The Stasis application of this house. Tests and second instances have an Asterisk of their own. */
export const STASIS_APP = 'suifang';

/** No statement of a call takes nearly as long. Whoever waits is asked to hold long before it has passed. */
const STATEMENT_DEADLINE_MS = 10_000;

/** Controls the calls until the answered function is called. Calls go on in Asterisk when this process ends. */
export async function run(config: Config): Promise<() => Promise<void>> {
  const { asterisk } = config;
  if (!asterisk) throw new Error('the supervisor gives this process its Asterisk');
  const context = await createContext(config, 'telephony', { statementDeadlineMs: STATEMENT_DEADLINE_MS });
  const activity = createActivity(context.log);
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
  const sentences = keepFixedSentences({ ...context, timers, activity }, [
    lines.hold,
    lines.released,
    lines.incoming,
    ...allQueueTexts(),
    ...Object.values(voicemailLines),
    ...Object.values(ringBackLines),
    ...Object.values(extensionLines),
    ...Object.values(ratingLines),
    ...Object.values(dialOutLines),
    ...Object.values(refusalLines),
    ...Object.values(colleagueLines),
    ...Object.values(echoLines),
  ]);
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
    context.events.onCommitted(() => peersFile.look(), ['trunk', 'device']),
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
    sounds: sentences.sounds,
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
    sentences.stop();
    await telephony.stop();
    asteriskSwitch.close();
    await context.close();
  };
}
