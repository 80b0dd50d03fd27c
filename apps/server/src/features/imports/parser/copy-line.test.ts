import fc from 'fast-check';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../../test/postgres.ts';
import { copyLine } from './copy-line.ts';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(
    'create temp table line (place int, word text, bytes bytea, words text[], list bytea[], flag boolean)',
  );
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

test('whatever stands in a cell arrives as it was', async () => {
  const word = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll('\0', ''));
  const nasty = fc.constantFrom('\\N', '\t', '\r\n', '{}', '"', '\\', 'null', '', ',', ' a ', '\\.');
  const text = fc.oneof(word, nasty);
  const bytes = fc.uint8Array({ maxLength: 8 }).map((list) => Buffer.from(list));
  const row = fc.tuple(fc.option(text), fc.option(bytes), fc.array(text), fc.array(bytes), fc.boolean());
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
      await client.query('truncate line');
      const lines = rows.map((cells, place) => copyLine([place, ...cells]));
      await pipeline(Readable.from(lines), client.query(copyFrom('copy line from stdin')));
      const stored = await client.query({ text: 'select * from line order by place', rowMode: 'array' });
      expect(stored.rows).toEqual(rows.map((cells, place) => [place, ...cells]));
    }),
    { numRuns: 40 },
  );
});
