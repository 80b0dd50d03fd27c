import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from '../../config.ts';
import { createContext } from '../../context.ts';
import { PHONE_PATH } from '../../features/agents/index.ts';
import { ensureCalendar } from '../../features/calendar/index.ts';
import { ensureOutcomeRules } from '../../features/outcome-rules/index.ts';
import { ensureLibrary } from '../../features/questionnaires/index.ts';
import { countSample, wishForTown } from '../../features/sample-town/index.ts';
import { createCookieReader } from '../../features/staff/index.ts';
import { createFront } from '../../platform/http/front.ts';
import { createPhoneLine } from './phone-line.ts';
import { createPulse } from '../../platform/health/pulse.ts';
import { createAsteriskTrunkProbe } from '../../telephony/asterisk/trunk-probe.ts';
import { createMeasures } from './measures.ts';
import { registerProbes } from './probes.ts';
import { createApi } from './routes.ts';

const webRoot = path.join(import.meta.dirname, '../../../../web/dist');

/** Serves the API, the event stream and the web app until the answered function is called. */
export async function run(config: Config): Promise<() => Promise<void>> {
  const context = await createContext(config, 'api');
  await ensureLibrary(context);
  await ensureCalendar(context.db, context.clock.now());
  await ensureOutcomeRules(context);
  const { asterisk } = config;
  const trunks = asterisk && createAsteriskTrunkProbe({ ...asterisk, url: asterisk.ariUrl });
  const pulse = createPulse(() => context.connect('pulse'));
  registerProbes(context, pulse, trunks);
  const app = await createApi(context, {
    measures: createMeasures(context, pulse),
    ...(existsSync(webRoot) && { webRoot }),
  });
  const [cert, key] = await Promise.all([
    readFile(config.tls.certFile, 'utf8'),
    readFile(config.tls.keyFile, 'utf8'),
  ]);
  const line = createPhoneLine({
    path: PHONE_PATH,
    switchUrl: asterisk?.ariUrl ?? '',
    findSignedIn: createCookieReader(context),
  });
  const front = createFront(app, { cert, key }, line);
  await front.listen({ host: config.http.address, port: config.http.port });
  context.log.info({ port: config.http.port }, 'the API listens');
  // A town that was there before the restart comes back with its people.
  if ((await countSample(context.db)).trunks > 0) wishForTown('wanted');
  return async () => {
    await Promise.all([app.close(), front.close()]);
    await pulse.close();
    trunks?.close();
    await context.close();
  };
}
