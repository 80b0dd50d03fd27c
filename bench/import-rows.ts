import type { Name } from './search-data.ts';

/** The headings of the sheet, as hospitals write them; every one is recognised. */
export const headings = [
  '病历号',
  '姓名',
  '性别',
  '出生日期',
  '联系电话',
  '科室',
  '住院号',
  '出院日期',
  '出院诊断',
] as const;

const departments = ['骨科', '心内科', '普外科', '神经内科', '呼吸科', '肾内科', '妇科', '眼科'];
const diagnoses = ['左膝骨关节炎', '冠心病', '胆囊结石', '脑梗死', '慢性支气管炎', '肾结石', '白内障'];
const DAY_MS = 86_400_000;
const FIRST_BIRTH = Date.UTC(1930, 0, 1);
const FIRST_DISCHARGE = Date.UTC(2026, 0, 1);

const dayAt = (first: number, days: number): string =>
  new Date(first + days * DAY_MS).toISOString().slice(0, 10);

/** One row of the sheet; every index is another patient. */
export function rowAt(index: number, name: string, series: string): string[] {
  return [
    `${series}${index}`,
    name,
    index % 2 === 0 ? '男' : '女',
    dayAt(FIRST_BIRTH, (index * 37) % 30_000),
    `1999${String(index % 10_000_000).padStart(7, '0')}`,
    departments[index % departments.length] ?? '',
    `ZY${series}${index}`,
    dayAt(FIRST_DISCHARGE, index % 300),
    diagnoses[index % diagnoses.length] ?? '',
  ];
}

/** The sheet as text, a piece at a time. */
export function* csvOf(rows: number, names: readonly Name[], series: string): Generator<string> {
  let piece = `${headings.join(',')}\r\n`;
  for (let index = 0; index < rows; index += 1) {
    piece += `${rowAt(index, names[index % names.length]?.name ?? '王芳', series).join(',')}\r\n`;
    if (piece.length < 256 * 1024) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
