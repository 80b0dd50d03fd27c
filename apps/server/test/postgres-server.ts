import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { freePorts } from '../../../runtime/free-ports.ts';
import { initPostgres, startPostgres } from '../../../runtime/postgres.ts';
import { provision } from '../../../runtime/provision.ts';
import { migrateToLatest } from '../src/platform/db/migrate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Of the migrated template database; `createTestDatabase` clones it. */
    templateDatabaseUrl: string;
  }
}

/** Vitest global set-up: one private PostgreSQL for the run, in a throw-away folder, migrated once. */
export default async function startTestPostgres(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'suifang-test-'));
  chmodSync(folder, 0o755);
  const [port = 0] = await freePorts(1);
  const options = {
    runtime: await provision('base'),
    dataDir: path.join(folder, 'data'),
    logFile: path.join(folder, 'postgres.log'),
    password: randomUUID(),
    port,
    durable: false,
  };
  await initPostgres(options);
  const server = await startPostgres(options);
  await server.ready();
  await migrateToLatest(server.url);
  project.provide('templateDatabaseUrl', server.url);
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
