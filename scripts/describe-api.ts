import { Kysely, PostgresDialect } from 'kysely';
import { readConfig } from '../apps/server/src/config.ts';
import type { Context } from '../apps/server/src/context.ts';
import { createPool } from '../apps/server/src/platform/db/pool.ts';
import { createHealth } from '../apps/server/src/platform/health/health.ts';
import { createLog } from '../apps/server/src/platform/log/log.ts';
import { createApi } from '../apps/server/src/roles/api/routes.ts';
import type { Database } from '../apps/server/src/schema.ts';

const unused = (): never => {
  throw new Error('nothing runs while the API is described');
};

/** Ports that let routes be registered and would throw if one ran. */
const context: Context = {
  config: readConfig({}),
  db: new Kysely<Database>({ dialect: new PostgresDialect({ pool: createPool('postgres://none') }) }),
  vault: { encrypt: unused, decrypt: unused, blindIndex: unused },
  clock: { now: unused, monotonicMs: unused },
  ids: { next: unused },
  audit: { record: unused },
  events: { record: unused, readAfter: unused, onCommitted: unused },
  jobs: { add: unused },
  health: createHealth(),
  disk: { hasRoomFor: unused, freeBytes: unused },
  speech: { preparePrompts: unused, proveVoice: unused, keepRecording: unused, readWav: unused },
  log: createLog({ level: 'error', process: 'gen' }),
};

/** The API as OpenAPI 3.1, from the routes themselves; needs no database. */
export async function describeApi(): Promise<string> {
  const app = await createApi(context);
  const description = `${JSON.stringify(app.swagger(), undefined, 2)}\n`;
  await app.close();
  return description;
}
