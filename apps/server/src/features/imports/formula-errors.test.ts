import Excel from 'exceljs';
import { expect, test, vi } from 'vitest';
import { createTestApi } from '../../../test/api.ts';
import { createImporter, csv } from './test-sheets.ts';

vi.setConfig({ testTimeout: 90_000 });

const head = ['病历号', '姓名', '科室', '出院日期', '联系电话'];

async function workbookWithErrors(): Promise<Buffer> {
  const book = new Excel.Workbook();
  const sheet = book.addWorksheet('出院患者');
  sheet.addRow(head);
  const errors = [{ error: '#N/A' }, { formula: '1/0', result: { error: '#DIV/0!' } }];
  for (const [index, value] of errors.entries()) {
    const row = sheet.addRow([`X${index}`, '王桂芳', '', '', '']);
    row.getCell(3).value = value as Excel.CellValue;
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

test('a cell that shows an error of the spreadsheet is told with its place, in every column, and makes nobody the same', async () => {
  const api = await createTestApi();
  try {
    const importer = createImporter(api, await api.openSession(await api.addStaff('administrator')));
    const rows = [
      head,
      ['#N/A', '王桂芳', '', '', ''],
      ['#N/A', '王桂芳', '', '', ''],
      ['E3', '＃ＲＥＦ！', '', '', ''],
      ['E4', '王桂芬', '心内科#VALUE!', '', ''],
      ['E5', '王桂香', '', '#name?', ''],
      ['E6', '王桂英', '', '', '19999990123 #NUM!'],
      ['E7', '王桂珍', '骨科 #1', '', ''],
    ];
    const told = async (id: string) =>
      (await importer.rows(id)).map(({ rowNumber, outcome, person, problems }) =>
        [
          rowNumber,
          outcome,
          person.name,
          ...problems.map(({ column, value, message }) => `${column} ${value} ${message.zh.split('，')[0]}`),
        ].join(' '),
      );
    const { id } = await importer.whole('e.csv', csv(rows));
    expect(await told(id)).toEqual([
      '2 invalid 王桂芳 病历号 #N/A 单元格是公式错误',
      '3 invalid 王桂芳 病历号 #N/A 单元格是公式错误',
      '4 invalid  姓名 #REF! 单元格是公式错误',
      '5 invalid 王桂芬 科室 #VALUE! 单元格是公式错误',
      '6 invalid 王桂香 出院日期 #NAME? 单元格是公式错误',
      '7 invalid 王桂英 联系电话 #NUM! 单元格是公式错误',
      '8 created 王桂珍',
    ]);
    const book = await importer.whole('e.xlsx', await workbookWithErrors());
    expect(await told(book.id)).toEqual([
      '2 invalid 王桂芳 科室 #N/A 单元格是公式错误',
      '3 invalid 王桂芳 科室 #DIV/0! 单元格是公式错误',
    ]);
  } finally {
    await api.close();
  }
});
