import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { createImporter } from './test-sheets.ts';

const sheet = path.join(import.meta.dirname, '../../../../../demo/sample-patients.xlsx');

let api: TestApi;
let importer: ReturnType<typeof createImporter>;
beforeAll(async () => {
  api = await createTestApi();
  importer = createImporter(api, await api.openSession(await api.addStaff('administrator')));
});
afterAll(() => api.close());

test('the sheet that ships is brought in whole by the columns that were recognised; two people may share a number', async () => {
  const { body } = await importer.upload('sample.xlsx', await readFile(sheet));
  expect(body.preview.suggested).not.toContain(null);
  expect(body.preview.sampleRows).toHaveLength(5);
  const checked = await importer.check(body.id, body.preview.suggested);
  const all = { created: 60, updated: 0, unchanged: 0, duplicate: 0, invalid: 0, blank: 0, warnings: 0 };
  expect([checked.counts, checked.rowsTotal]).toEqual([all, 60]);
  const done = await importer.run(body.id);
  expect([done.state, done.counts]).toEqual(['completed', all]);
  const shared = await api.context.db
    .selectFrom('phone')
    .select(({ fn }) => fn.count<number>('patient_id').distinct().as('patients'))
    .groupBy('bidx')
    .having(({ fn }) => fn.count('patient_id').distinct(), '>', 1)
    .execute();
  expect(shared.map(({ patients }) => patients)).toEqual([2]);
  const again = await importer.whole('sample.xlsx', await readFile(sheet));
  expect(again.counts).toEqual({ ...all, created: 0, unchanged: 60 });
});
