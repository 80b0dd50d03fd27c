import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import Excel from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText } from './cell-text.ts';
import { type Cell, writeSpreadsheet } from './spreadsheet.ts';

async function roundTrip(rows: readonly (readonly Cell[])[]): Promise<Excel.Worksheet> {
  const out = new PassThrough();
  const file = buffer(out);
  const spreadsheet = writeSpreadsheet(out);
  spreadsheet.sheet('结果/1', [{ title: '=姓名', width: 12 }]);
  for (const row of rows) spreadsheet.row(row);
  await spreadsheet.end();
  const book = new Excel.Workbook();
  await book.xlsx.load((await file) as never);
  const sheet = book.worksheets[0];
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const startsFormula = /^[=+\-@\t\r]/;
const dangerous = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\u0000=', ' =', '＝', '\n-'), fc.string())
    .map(([sign, rest]) => `${sign}${rest}`),
);

describe('a spreadsheet', () => {
  it('has no cell that begins a formula, whatever patients and staff have typed', () => {
    fc.assert(
      fc.property(dangerous, (text) => {
        expect(cellText(text)).not.toMatch(startsFormula);
        expect(cellText(text).trimStart()).not.toMatch(startsFormula);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps that in the file itself, its header included', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(dangerous, { minLength: 1, maxLength: 3 }), { maxLength: 4 }),
        async (rows) => {
          const sheet = await roundTrip(rows);
          sheet.eachRow((row) =>
            row.eachCell((cell) => {
              expect(cell.type).not.toBe(Excel.ValueType.Formula);
              expect(cell.text).not.toMatch(startsFormula);
            }),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it('leaves ordinary words as they are', () => {
    for (const text of ['王桂芳', '138****5678', '36.5', 'a-b', '']) expect(cellText(text)).toBe(text);
  });

  it('holds numbers as numbers and times as the hospital reads them on the wall', async () => {
    const sheet = await roundTrip([[-3, new Date('2026-11-23T09:05:00+08:00'), null, '完']]);
    const row = sheet.getRow(2);
    expect(row.getCell(1).value).toBe(-3);
    expect(row.getCell(2).value).toEqual(new Date('2026-11-23T09:05:00Z'));
    expect(row.getCell(4).value).toBe('完');
  });
});
