import { expect, test } from 'vitest';
import { createTestApi } from '../../../test/api.ts';
import { createImporter, csv } from './test-sheets.ts';

test('who takes a number that a refused row gives to another name is told to be checked', async () => {
  const api = await createTestApi();
  try {
    const importer = createImporter(api, await api.openSession(await api.addStaff('administrator')));
    const rows = [
      ['病历号', '住院号', '姓名', '出院日期'],
      ['C1', '', '王桂芳', '2999-01-01'],
      ['C1', '', '李明', '2026-10-01'],
      ['C2', '', '王桂芬', '2999-01-01'],
      ['C2', '', '王桂芬', '2026-10-01'],
      ['C3', 'Z3', '王桂香', '2026-10-01'],
      ['C4', 'Z3', '王桂英', '没有这一天'],
    ];
    const { id, counts } = await importer.whole('c.csv', csv(rows));
    expect(counts).toMatchObject({ created: 3, invalid: 3, warnings: 2 });
    const told = (await importer.rows(id, 'toCheck=true')).map(({ rowNumber, outcome, problems }) => [
      rowNumber,
      outcome,
      ...problems.map(({ message, isWarning }) => `${isWarning} ${message.zh.split('，')[0]}`),
    ]);
    expect(told).toEqual([
      [3, 'created', 'true 第 2 行没有导入'],
      [6, 'created', 'true 第 7 行没有导入'],
    ]);
  } finally {
    await api.close();
  }
});
