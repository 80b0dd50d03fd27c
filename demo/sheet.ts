import ExcelJS from 'exceljs';
import { samplePeople } from './people.ts';

/** Where the sample sheet lies: what a hospital would export from its own system. */
export const sheetFile = new URL('sample-patients.xlsx', import.meta.url).pathname;

/** The sheet's columns, headed as hospitals head them. */
const columns = [
  '病历号',
  '住院号',
  '姓名',
  '性别',
  '出生日期',
  '联系电话',
  '科室',
  '病区',
  '主治医生',
  '入院日期',
  '出院日期',
  '出院诊断',
  '手术名称',
] as const;

/** The rows of the sheet. Everybody went home three days before `today`. */
export function sheetRows(today: Date): string[][] {
  const day = (offset: number) => new Date(today.getTime() + offset * 86_400_000).toISOString().slice(0, 10);
  return samplePeople.map((person) => [
    person.mrn,
    person.inpatientNo,
    person.name,
    person.sex,
    person.birthDate,
    person.number,
    person.department,
    person.ward,
    person.doctor,
    day(-11),
    day(-3),
    person.diagnosis,
    person.operation,
  ]);
}

/** Writes the sheet that ships. Run by hand (`node demo/sheet.ts`) when the people change. */
async function writeSheet(): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('出院患者');
  sheet.addRow([...columns]).font = { bold: true };
  for (const row of sheetRows(new Date('2026-11-23T00:00:00Z'))) sheet.addRow(row);
  for (const column of sheet.columns) column.width = 16;
  await workbook.xlsx.writeFile(sheetFile);
}

if (import.meta.main) await writeSheet();
