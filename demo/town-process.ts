import path from 'node:path';
import { readQuestionnaire } from '@suifang/contract/questionnaire/index.ts';
import { readConfig } from '../apps/server/src/config.ts';
import { createContext } from '../apps/server/src/context.ts';
import { bringSample, findSampleQuestionnaire, pointTrunk } from './sample-rows.ts';
import { openTown } from './town.ts';

/**
 * The simulated town beside a running instance, started by its supervisor when somebody at the screen wants to try:
 * brings the sample hospital's patients once, then carries the calls until it is ended.
 */

/** Human delays as in the demo. */
const PACE = 0.5;

const config = readConfig();
const context = await createContext(config, 'town');
const version = await findSampleQuestionnaire(context.db);
const read = readQuestionnaire(version.definition);
if (!('form' in read)) throw new Error('the library questionnaire cannot be read');
const open = await openTown({
  folder: path.join(config.home, 'town'),
  hospitalSipPort: config.sip.port,
  form: read.form,
  pace: PACE,
});
const trunkId = await pointTrunk(context, open.sipPort);
await bringSample(context, { trunkId, versionId: version.id });

let isEnding = false;
const end = async () => {
  if (isEnding) return;
  isEnding = true;
  await open.close();
  await context.close();
  process.exit(0);
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end());
process.on('disconnect', () => void end());
process.on('message', (message: { ping?: number }) => {
  if (typeof message.ping === 'number') process.send?.({ pong: message.ping });
});
process.send?.({ ready: true });
