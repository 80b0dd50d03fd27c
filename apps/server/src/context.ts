import type { Logger } from 'pino';
import type { Config } from './config.ts';
import type { Audit } from './platform/audit/audit.ts';
import type { Clock } from './platform/clock.ts';
import type { Vault } from './platform/crypto/vault.ts';
import type { Events } from './platform/events/events.ts';
import type { Ids } from './platform/ids.ts';
import type { Jobs } from './platform/jobs/jobs.ts';
import type { Db } from './schema.ts';

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
  log: Logger;
}>;
