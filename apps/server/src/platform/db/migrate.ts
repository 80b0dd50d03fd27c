import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { runMigrations as runJobMigrations } from 'graphile-worker';
import { createPool } from './pool.ts';

const folder = path.join(import.meta.dirname, '../../../migrations');

async function readMigrations(): Promise<Record<string, Migration>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).sort();
  const entries = files.map(
    async (file) => [file.slice(0, -3), (await import(path.join(folder, file))) as Migration] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

/**
 * Brings a database to the newest schema, ours and the job queue's. Safe when two processes do it at once: the
 * migrator holds a lock. Throws the first failing migration's error; that migration has then left nothing behind.
 */
export async function migrateToLatest(url: string): Promise<void> {
  const pool = createPool(url, { max: 2 });
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    const migrator = new Migrator({ db, provider: { getMigrations: readMigrations } });
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined) throw error;
    await runJobMigrations({ pgPool: pool });
  } finally {
    await db.destroy();
  }
}
