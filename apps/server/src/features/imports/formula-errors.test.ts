import Excel from 'exceljs';
import { expect, test } from 'vitest';
import { createTestApi } from '../../../test/api.ts';
import { bareWorkbook, createImporter, csv, sheetXml } from './test-sheets.ts';

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

test('a formula that no spreadsheet has calculated is told with its place, and never taken for a blank', async () => {
  const api = await createTestApi();
  try {
    const cookie = await api.openSession(await api.addStaff('administrator'));
    const importer = createImporter(api, cookie);
    const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
    const rows = [
      head.map(text).join(''),
      // As writers leave it: without a value, with an empty one, shared with the row above, said to be a text or a truth.
      `${text('U2')}${text('王桂芳')}<c r="C2"><f>VLOOKUP(A2,Sheet2!A:B,2)</f></c>`,
      `${text('U3')}${text('王桂芬')}<c><f t="shared" ref="C3:C4" si="0">IF(A3&lt;"U9","骨科","13900001234")</f><v></v></c>`,
      `${text('U4')}${text('王桂香')}<c><f t="shared" si="0"/><v/></c>`,
      `${text('U5')}<c r="B5" t="str"><f>F5&amp;G5</f></c>`,
      `${text('U6')}${text('王桂英')}<c r="D6" t="b"><f>TODAY()</f></c>`,
      `<c t="s"><f>H7</f><v/></c>${text('王桂珍')}`,
      // A text that was calculated and is empty, a value, and a column that is not read.
      `${text('U8')}${text('王桂珠')}<c r="C8" t="str"><f>""</f><v></v></c>`,
      `${text('U9')}${text('王桂琴')}<c r="C9" t="str"><f>"骨"&amp;"科"</f><v>骨科</v></c><c r="F9"><f>A9</f></c>`,
    ];
    const xml = sheetXml(rows.map((row, index) => `<row r="${index + 1}">${row}</row>`).join(''));
    const told = async (id: string) =>
      (await importer.rows(id)).map(({ rowNumber, outcome, person, problems }) =>
        [
          rowNumber,
          outcome,
          person.name,
          ...problems.map(({ column, value, message }) => `${column} ${value} ${message.zh.split('，')[0]}`),
        ].join(' '),
      );
    const { id } = await importer.whole('u.xlsx', bareWorkbook({ text: xml }));
    expect(await told(id)).toEqual([
      '2 invalid 王桂芳 科室 =VLOOKUP(A2,Sheet2!A:B,2) 单元格只有公式',
      '3 invalid 王桂芬 科室 =IF(A3<"U9","骨科","1******1234") 单元格只有公式',
      '4 invalid 王桂香 科室 =… 单元格只有公式',
      '5 invalid  姓名 =F5&G5 单元格只有公式',
      '6 invalid 王桂英 出院日期 =TODAY() 单元格只有公式',
      '7 invalid 王桂珍 病历号 =H7 单元格只有公式',
      '8 created 王桂珠',
      '9 created 王桂琴',
    ]);
    // Nobody mended the workbook of errors: it says the same again.
    const errors = await api.app.inject({ url: `/api/imports/${id}/errors`, headers: { cookie } });
    const again = await importer.whole('again.xlsx', errors.rawPayload);
    expect(await told(again.id)).toEqual((await told(id)).slice(0, 6));
    // As a library of today writes it.
    const book = new Excel.Workbook();
    const sheet = book.addWorksheet('出院患者');
    sheet.addRow(head);
    sheet.addRow(['U10', '王桂芝', { formula: 'A2' }, '', '']);
    const written = await importer.whole('w.xlsx', Buffer.from(await book.xlsx.writeBuffer()));
    expect(await told(written.id)).toEqual(['2 invalid 王桂芝 科室 =A2 单元格只有公式']);
  } finally {
    await api.close();
  }
});
