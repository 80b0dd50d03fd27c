import { read } from 'hucre';
import { expect, test } from 'vitest';
import { createTestApi } from '../../../test/api.ts';
import { createImporter, csv } from './test-sheets.ts';

test('the workbook of the rows left out follows the last check, not an earlier one by other columns', async () => {
  const api = await createTestApi();
  try {
    const cookie = await api.openSession(await api.addStaff('administrator'));
    const importer = createImporter(api, cookie);
    const rows = [
      ['病历号', '姓名', '备注'],
      ['E1', '王桂芳', ''],
      ['E2', '', '李明'],
      ['E3', '', ''],
    ];
    const reasons = async (id: string) => {
      const { rawPayload } = await api.app.inject({ url: `/api/imports/${id}/errors`, headers: { cookie } });
      const [, ...left] = (await read(new Uint8Array(rawPayload))).sheets[0]?.rows ?? [];
      return left.map((row) => row[0]);
    };
    const { body } = await importer.upload('e.csv', csv(rows));
    await importer.check(body.id, ['mrn', 'name', null]);
    expect(await reasons(body.id)).toEqual(['E2', 'E3']);
    await importer.check(body.id, ['mrn', null, 'name']);
    expect(await reasons(body.id)).toEqual(['E1', 'E3']);
  } finally {
    await api.close();
  }
});
