import type { PostgresPool } from 'kysely';
import pg from 'pg';
import { DatabaseAway } from './away.ts';

// A `date` has no time zone; pg's default turns it into local midnight, which is the day before in JSON at UTC+8.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);

/** Making a connection takes longer than a whole step of a call: in a quiet hour the next answer shall not pay for one. */
const KEPT_IDLE_MS = 10 * 60_000;

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
    idleTimeoutMillis: KEPT_IDLE_MS,
    keepAlive: true,
  });
  // A killed backend raises 'error' on an idle client; the pool replaces it, and the next query reports what matters.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/**
 * How many texts of statements are kept prepared at a connection, each some ten kilobytes of it. The steps of calls and
 * dials have fewer; a text whose lists differ in length at every use would fill any number.
 */
const MOST_PREPARED = 200;

/** Gives each text a name for as long as there is room: a statement of that name is parsed once for each connection. */
function createNames(): (text: string) => string | undefined {
  const names = new Map<string, string>();
  return (text) => {
    const known = names.get(text);
    if (known !== undefined || names.size >= MOST_PREPARED) return known;
    const name = `s${names.size}`;
    names.set(text, name);
    return name;
  };
}

/**
 * A pool for those who cannot wait. Its statements are prepared at each connection. One without an answer after
 * `deadlineMs` fails as if the database were away, and its connection is closed, so that nothing it may still do is mixed
 * with what comes after. Whether it was carried out is not known, as with any connection that is lost.
 */
export function withDeadline(pool: pg.Pool, deadlineMs: number): PostgresPool {
  const nameOf = createNames();
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect();
      let isGivenUp = false;
      const giveUp = () => {
        isGivenUp = true;
        client.release(true);
        return new DatabaseAway('a statement had no answer in time');
      };
      const query = async (text: string, parameters: readonly unknown[]) => {
        if (isGivenUp) throw new DatabaseAway('the connection was given up');
        const { promise: late, reject } = Promise.withResolvers<never>();
        const timer = setTimeout(() => reject(giveUp()), deadlineMs);
        try {
          const name = parameters.length === 0 ? undefined : nameOf(text);
          const statement = { text, values: [...parameters], ...(name !== undefined && { name }) };
          return await Promise.race([client.query(statement), late]);
        } finally {
          clearTimeout(timer);
        }
      };
      return {
        query: query as never,
        release: () => {
          if (!isGivenUp) client.release();
        },
      };
    },
  };
}
