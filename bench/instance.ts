import { Kysely, PostgresDialect } from 'kysely';
import { startInstance } from '../apps/server/src/roles/supervisor/instance.ts';
import { makeThrowAwayHome } from '../apps/server/src/roles/supervisor/throw-away-home.ts';
import { systemClock } from '../apps/server/src/platform/clock.ts';
import { openVault } from '../apps/server/src/platform/crypto/vault.ts';
import { createPool } from '../apps/server/src/platform/db/pool.ts';
import { systemIds } from '../apps/server/src/platform/ids.ts';
import type { Database } from '../apps/server/src/schema.ts';

/** The whole product in a throw-away home, as `npm start` runs it, without the web app. */
export async function startBenchInstance() {
  const { home, env, remove } = await makeThrowAwayHome('bench', {
    SUIFANG_RTP_PORTS: '34000-35999',
    SUIFANG_ADMIN_PASSWORD: 'Bench-password-1',
  });
  const instance = await startInstance({ env, web: false });
  const databaseUrl = instance.env['DATABASE_URL'] ?? '';
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: createPool(databaseUrl) }) });
  return {
    instance,
    home,
    databaseUrl,
    ports: { db, vault: openVault(instance.config.keysFile), clock: systemClock, ids: systemIds },
    async close() {
      await db.destroy();
      await instance.stop();
      remove();
    },
  };
}

export type BenchInstance = Awaited<ReturnType<typeof startBenchInstance>>;
