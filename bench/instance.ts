import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import { startInstance } from '../apps/server/src/roles/supervisor/instance.ts';
import { systemClock } from '../apps/server/src/platform/clock.ts';
import { openVault } from '../apps/server/src/platform/crypto/vault.ts';
import { createPool } from '../apps/server/src/platform/db/pool.ts';
import { systemIds } from '../apps/server/src/platform/ids.ts';
import type { Database } from '../apps/server/src/schema.ts';
import { freePorts } from '../runtime/free-ports.ts';

/** The whole product in a throw-away home, as `npm start` runs it, without the web app. */
export async function startBenchInstance() {
  const home = mkdtempSync(path.join(os.tmpdir(), 'suifang-bench-'));
  chmodSync(home, 0o755);
  const [httpPort = 0, sipPort = 0] = await freePorts(2);
  const env = {
    ...process.env,
    SUIFANG_HOME: home,
    SUIFANG_PORT: String(httpPort),
    SUIFANG_SIP_ADDRESS: '127.0.0.1',
    SUIFANG_SIP_PORT: String(sipPort),
    SUIFANG_RTP_PORTS: '34000-35999',
    SUIFANG_ADMIN_PASSWORD: 'Bench-password-1',
  };
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
      rmSync(home, { recursive: true, force: true });
    },
  };
}

export type BenchInstance = Awaited<ReturnType<typeof startBenchInstance>>;
