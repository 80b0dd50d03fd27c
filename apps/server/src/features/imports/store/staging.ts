import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { stagedColumns } from '../staged-columns.ts';

/**
 * Takes the COPY lines of a file into a temporary table of this connection: it is not logged, nobody else sees it, and
 * it is gone with the connection, whatever happens.
 */
export async function stage(client: pg.ClientBase, lines: Readable): Promise<void> {
  const definitions = Object.entries(stagedColumns).map(([column, type]) => `${column} ${type}`);
  // Memory for sorting a million rows; other sessions keep theirs.
  await client.query("set work_mem = '128MB'");
  await client.query("set temp_buffers = '64MB'");
  await client.query(`create temp table staged (${definitions.join(', ')})`);
  await pipeline(lines, client.query(copyFrom('copy staged from stdin')));
  await client.query('analyze staged');
}
