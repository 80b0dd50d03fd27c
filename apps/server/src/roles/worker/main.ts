import os from 'node:os';
import { Logger, parseCronItems, run as runWorker } from 'graphile-worker';
import type { Config } from '../../config.ts';
import { createContext } from '../../context.ts';
import { createPool } from '../../platform/db/pool.ts';
import { answerPulse } from '../../platform/health/pulse.ts';
import { freeJobsOfTheDead } from '../../platform/jobs/jobs.ts';
import { ensureEventPartitions } from '../../telephony/call-store.ts';
import { tasks } from './tasks.ts';

/** Times are UTC: three in the morning in China. A run missed while the machine was off is made up for. */
const schedule = parseCronItems([
  { task: 'calls.partition', match: '0 19 * * *', options: { backfillPeriod: 86_400_000 } },
  { task: 'commands.forget', match: '20 19 * * *', options: { backfillPeriod: 86_400_000 } },
  { task: 'imports.forget', match: '10 19 * * *', options: { backfillPeriod: 86_400_000 } },
  { task: 'campaigns.prepare', match: '*/10 * * * *' },
  { task: 'responses.stop', match: '50 * * * *', options: { backfillPeriod: 3_600_000 } },
  { task: 'recordings.adopt', match: '20 * * * *', options: { backfillPeriod: 3_600_000 } },
  { task: 'recordings.verify', match: '30 18 * * *', options: { backfillPeriod: 86_400_000 } },
]);
/** Two at a time: the machine's other core belongs to the calls. */
const CONCURRENCY = 2;
/** As nice(1) counts: whoever talks or is being rung comes before recordings and imports. Programs started here inherit it. */
const NICENESS = 10;

/** Works off the jobs until the answered function is called; what is under way is finished or handed back. */
export async function run(config: Config): Promise<() => Promise<void>> {
  if (config.databaseUrl === undefined) throw new Error('the supervisor gives this process its database');
  os.setPriority(NICENESS);
  const context = await createContext(config, 'worker');
  await freeJobsOfTheDead(context.db);
  await ensureEventPartitions(context.db, context.clock.now());
  const pool = createPool(config.databaseUrl, { applicationName: 'worker-jobs' });
  const taskList = Object.fromEntries(
    Object.entries(tasks).map(([name, work]) => [
      name,
      async (payload: unknown) => {
        try {
          await work(payload, context);
        } catch (error) {
          // The queue tries again with growing delays; its own message may quote the payload, so it is not logged.
          context.log.error({ err: error, task: name }, 'a task failed');
          throw error;
        }
      },
    ]),
  );
  const runner = await runWorker({
    pgPool: pool,
    taskList,
    concurrency: CONCURRENCY,
    noHandleSignals: true,
    parsedCronItems: schedule,
    logger: new Logger(() => () => undefined),
  });
  runner.promise.catch((error: unknown) => {
    context.log.fatal({ err: error }, 'the job queue ended');
    process.exit(1);
  });
  const pulse = answerPulse(
    () => context.connect('pulse'),
    'worker',
    () => ({}),
  );
  return async () => {
    await pulse.close();
    await runner.stop();
    await pool.end();
    await context.close();
  };
}
