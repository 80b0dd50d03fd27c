import pg from 'pg';

// A `date` has no time zone; pg's default turns it into local midnight, which is the day before in JSON at UTC+8.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);

/**
 * A connection pool. Counts and sums arrive as numbers (no table of ours passes 2^53), dates as `YYYY-MM-DD`.
 * `max` defaults to 10 connections: the driver, not the server, is the limit beyond that.
 */
export function createPool(url: string, options: { max?: number; applicationName?: string } = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    application_name: options.applicationName ?? 'suifang',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  // A killed backend raises 'error' on an idle client; the pool replaces it, and the next query reports what matters.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
