import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Config } from '../../../config.ts';
import type { Database, Db } from '../../../schema.ts';

/** One connection for one import: its temporary tables, and the transaction, live on it. */
export type ImportConnection = Readonly<{
  client: pg.Client;
  /** The same connection, for what is written through the ports. */
  db: Db;
  /** Ends the statement that is running. */
  interrupt(): void;
}>;

/** Another process is at this import. */
export class ImportTaken extends Error {
  override readonly name = 'ImportTaken';
}

/** Runs work on a connection of its own; two processes never work at the same import. */
export async function withImportConnection(
  config: Config,
  importId: string,
  work: (connection: ImportConnection) => Promise<void>,
): Promise<void> {
  const client = new pg.Client({
    connectionString: config.databaseUrl,
    application_name: 'import',
    keepAlive: true,
  });
  client.on('error', () => undefined);
  await client.connect();
  const lent = Object.assign(client, { release: () => undefined });
  const db: Db = new Kysely<Database>({
    dialect: new PostgresDialect({
      pool: { connect: async () => lent, end: async () => undefined } as never,
    }),
  });
  try {
    const lock = await client.query<{ locked: boolean; pid: number }>(
      'select pg_try_advisory_lock(hashtextextended($1, 0)) as locked, pg_backend_pid() as pid',
      [importId],
    );
    const [row] = lock.rows;
    if (!row?.locked) throw new ImportTaken('another process is at this import');
    await work({ client, db, interrupt: () => cancelStatement(config, row.pid) });
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Lets one import at a time find out who its rows are and write them, until its connection ends: of two with the same
 * person, who has no number of the hospital, each would otherwise make a new one.
 */
export const holdWrites = "select pg_advisory_lock(hashtextextended('imports', 0))";

/** A cancel needs a connection of its own: this one is busy. */
function cancelStatement(config: Config, pid: number): void {
  const other = new pg.Client({ connectionString: config.databaseUrl, application_name: 'import-cancel' });
  other.on('error', () => undefined);
  other
    .connect()
    .then(() => other.query('select pg_cancel_backend($1)', [pid]))
    .catch(() => undefined)
    .finally(() => void other.end().catch(() => undefined));
}
