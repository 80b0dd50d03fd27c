import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { type Audit, createAudit } from './platform/audit/audit.ts';
import { type Clock, systemClock } from './platform/clock.ts';
import { openVault, type Vault } from './platform/crypto/vault.ts';
import { createDisk, type Disk } from './platform/disk/disk.ts';
import { createPool, withDeadline } from './platform/db/pool.ts';
import { createEvents, type Events } from './platform/events/events.ts';
import { createHealth, type Health } from './platform/health/health.ts';
import { type Ids, systemIds } from './platform/ids.ts';
import { jobs, type Jobs } from './platform/jobs/jobs.ts';
import { createLog } from './platform/log/log.ts';
import { createSpeech, type Speech, speechParts } from './platform/speech/speech.ts';
import type { Database, Db } from './schema.ts';

/** Every port, made once per process in `main`. A service takes `Pick<Context, …>`: exactly the ports it uses. */
export type Context = Readonly<{
  config: Config;
  db: Db;
  vault: Vault;
  clock: Clock;
  ids: Ids;
  audit: Audit;
  events: Events;
  jobs: Jobs;
  health: Health;
  disk: Disk;
  speech: Speech;
  log: Logger;
}>;

export type OwnedContext = Context & {
  /** A connection of its own, named `<process>-<purpose>`; whoever makes it ends it. */
  connect(purpose: string): Promise<pg.Client>;
  close(): Promise<void>;
};

/**
 * Opens every port of one process (`name` is what the database and the log call it). With `statementDeadlineMs` a
 * statement that is not answered in time fails as if the database were away. The owner closes it at the end.
 * Throws when there is no database URL or the key file cannot be read; a database that is away is waited for.
 */
export async function createContext(
  config: Config,
  name = 'suifang',
  options: Readonly<{ statementDeadlineMs?: number }> = {},
): Promise<OwnedContext> {
  const url = config.databaseUrl;
  if (url === undefined) throw new Error('DATABASE_URL is not set; the supervisor sets it for its processes');
  const vault = openVault(config.keysFile);
  const pool = createPool(url, { applicationName: name });
  const { statementDeadlineMs: deadlineMs } = options;
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool: deadlineMs === undefined ? pool : withDeadline(pool, deadlineMs) }),
  });
  const connect = async (purpose: string): Promise<pg.Client> => {
    const client = new pg.Client({
      connectionString: url,
      application_name: `${name}-${purpose}`,
      keepAlive: true,
    });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };
  const events = await createEvents(db, () => connect('events'));
  const health = createHealth();
  health.register('database', () => pool.query('select 1'));
  const log = createLog({ level: config.logLevel, process: name });
  return {
    config,
    db,
    vault,
    clock: systemClock,
    ids: systemIds,
    audit: createAudit(systemClock),
    events,
    jobs,
    health,
    disk: createDisk(config.home, config.leastFree),
    speech: createSpeech({ db, log }, speechParts(config)),
    log,
    connect,
    async close() {
      await events.close();
      await db.destroy();
    },
  };
}
