import { z } from 'zod';
import type { ErrorEntry, ErrorText } from './errors.ts';
import { pageOf, pageQuery } from './paging.ts';
import { implausible } from './plausible.ts';
import { instant } from './time.ts';

export const importErrors = {
  'import.file-refused': {
    status: 400,
    zh: '这个文件不能导入：{reason}',
    en: 'This file cannot be imported: {reasonEn}',
  },
  'import.state': {
    status: 409,
    zh: '这次导入已经在处理或已结束，请刷新页面',
    en: 'This import is at work or over; reload the page',
  },
  'import.not-yours': {
    status: 403,
    zh: '错误行里有完整的号码，只有上传这个文件的人可以下载；请找上传的人',
    en: 'The rows hold whole numbers, so only whoever uploaded the file may download them; ask that person',
  },
  'import.no-name': {
    status: 400,
    zh: '请指定哪一列是姓名，并至少指定一列号码（病历号、住院号、就诊卡号、身份证或电话）',
    en: 'Say which column is the name, and at least one that is a number (MRN, inpatient, card, identity card or phone)',
  },
  'import.disk-full': {
    status: 507,
    zh: '服务器磁盘空间不足，暂停导入，请联系管理员清理',
    en: 'The server is short of disk space and takes no imports; ask the administrator to make room',
  },
} as const satisfies Record<string, ErrorEntry>;

/** Why a whole file is refused. */
export const fileProblems = {
  'too-large': { zh: '文件超过大小限制', en: 'the file is too large' },
  empty: { zh: '文件是空的', en: 'the file is empty' },
  'unknown-format': {
    zh: '不是 xlsx、xls 或 csv 文件',
    en: 'it is no xlsx, xls or csv file',
  },
  'web-page': {
    zh: '这是存成表格名字的网页，请用 Excel 打开后另存为 xlsx',
    en: 'it is a web page named like a spreadsheet; open it in Excel and save it as xlsx',
  },
  encrypted: { zh: '文件有密码保护，请去掉密码', en: 'it is protected by a password; remove it' },
  broken: { zh: '文件损坏，读不出来', en: 'it is broken and cannot be read' },
  bomb: { zh: '压缩内容异常大', en: 'its compressed content is unreasonably large' },
  'too-many-columns': { zh: '列数超过 200', en: 'it has more than 200 columns' },
  'too-many-rows': { zh: '行数超过限制', en: 'it has too many rows' },
  'too-slow': { zh: '读取用时过长', en: 'reading it takes too long' },
  'too-hungry': { zh: '读取占用内存过多', en: 'reading it takes too much memory' },
  'disk-full': { zh: '服务器磁盘空间不足', en: 'the server is short of disk space' },
  fault: { zh: '系统出错，没有导入任何数据', en: 'something went wrong; nothing was imported' },
} as const satisfies Record<string, ErrorText>;
export type FileProblem = keyof typeof fileProblems;

/** What a column can mean. Several columns may be `phone`. */
export const importFields = [
  'name',
  'sex',
  'birthDate',
  'nationalId',
  'mrn',
  'inpatientNo',
  'cardNo',
  'visitCount',
  'phone',
  'contactName',
  'contactRelationship',
  'contactPhone',
  'department',
  'ward',
  'doctor',
  'admittedAt',
  'dischargedAt',
  'visitedAt',
  'dischargeDisposition',
  'diagnosis',
  'diagnosisCode',
  'operation',
  'operationCode',
  'operatedAt',
  'surgeon',
] as const;
export type ImportField = (typeof importFields)[number];

/** What can be wrong with a row. `{value}` and `{row}` are filled in. */
export const rowProblems = {
  'name-missing': { zh: '缺少姓名', en: 'the name is missing' },
  'name-unreadable': { zh: '姓名里没有文字', en: 'there is no letter in the name' },
  'nothing-to-know-by': {
    zh: '病历号、住院号、就诊卡号、身份证和电话都没有，认不出是谁',
    en: 'neither a hospital number nor an identity card nor a phone says who this is',
  },
  scientific: {
    zh: '被表格存成了科学计数法，尾数已丢失，请把这一列改成文本重新填写',
    en: 'the spreadsheet has rounded it; make the column text and enter it again',
  },
  'scientific-whole': {
    zh: '被表格写成了科学计数法，按完整的数字读了，请核对',
    en: 'the spreadsheet wrote it in scientific notation; it was read as the whole number; check it',
  },
  rounded: {
    zh: '超过 15 位的数字已被表格取整，请把这一列改成文本重新填写',
    en: 'the spreadsheet keeps 15 digits only; make the column text and enter it again',
  },
  'formula-error': {
    zh: '单元格是公式错误，请在表格里改好再导入',
    en: 'the cell shows an error of a formula; mend it in the spreadsheet and import again',
  },
  'formula-without-value': {
    zh: '单元格只有公式，没有算出的值，请用表格软件打开并保存一次再导入',
    en: 'the cell holds a formula without its value; open the sheet in a spreadsheet program, save it and import again',
  },
  'phone-letters': { zh: '号码里有字母或汉字', en: 'there are letters in the number' },
  'phone-extension': { zh: '带分机的号码不能自动拨打', en: 'an extension cannot be dialled' },
  'phone-area-code-missing': { zh: '座机缺少区号', en: 'the area code is missing' },
  'phone-short-code': { zh: '号码太短', en: 'the number is too short' },
  'phone-wrong-length': { zh: '号码位数不对', en: 'the number has the wrong length' },
  'phone-unknown': { zh: '不是能拨打的号码', en: 'it is no number that can be dialled' },
  'id-length': { zh: '身份证号不是 18 位', en: 'the identity-card number does not have 18 digits' },
  'id-check-digit': { zh: '身份证号校验位不对', en: 'the check digit of the identity card is wrong' },
  'id-birth-date': {
    zh: '身份证号里的出生日期不存在',
    en: 'the identity card holds an impossible birth date',
  },
  'id-birth-date-differs': {
    zh: '出生日期与身份证号不一致',
    en: 'the birth date is not the one of the identity card',
  },
  'sex-unknown': { zh: '性别认不出来', en: 'the sex cannot be read' },
  'date-unreadable': { zh: '日期认不出来', en: 'the date cannot be read' },
  'date-serial': {
    zh: '这一格是普通数字，按表格的日期序号读成了日期，请核对',
    en: 'this is a plain number and was read as the serial number of a date; check it',
  },
  'date-ambiguous': {
    zh: '日期有多种读法，请写成 2024-03-05',
    en: 'the date can be read in several ways; write 2024-03-05',
  },
  'date-impossible': { zh: '没有这一天', en: 'there is no such day' },
  'date-long-ago': { zh: '日期太早，请核对年份', en: 'the date is too long ago; check the year' },
  'date-far-off': { zh: '日期还没有到，请核对年份', en: 'the date is not yet; check the year' },
  ...implausible,
  'too-long': { zh: '内容过长', en: 'the text is too long' },
  'duplicate-in-file': {
    zh: '与第 {row} 行是同一位患者的同一次就诊',
    en: 'the same visit of the same patient as row {row}',
  },
  'number-claimed': {
    zh: '第 {row} 行没有导入，它把同一个号码写在另一个姓名名下，请核对是谁的',
    en: 'row {row}, which was not taken, gives the same number to another name; check whose it is',
  },
  'name-differs': {
    zh: '这个号码登记在另一个姓名名下，请核对',
    en: 'this number is registered under another name; check it',
  },
  'identity-conflict': {
    zh: '身份证、病历号分别属于不同的患者，请核对',
    en: 'the identity card and the hospital number belong to different patients; check them',
  },
  'identity-ambiguous': {
    zh: '有多位患者都符合，请补充病历号或身份证',
    en: 'several patients match; add a hospital number or an identity card',
  },
} as const satisfies Record<string, ErrorText>;
export type RowProblemCode = keyof typeof rowProblems;

export const rowOutcomes = ['created', 'updated', 'unchanged', 'duplicate', 'invalid', 'blank'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

const mapping = z.array(z.enum(importFields).nullable()).max(200);

/** What was found in a file. Numbers in the sample rows are masked. */
const preview = z.object({
  sheets: z.array(z.string()),
  sheet: z.number().int(),
  /** 1-based; 0 when there is no line of headings. */
  headerRow: z.number().int(),
  columns: z.array(z.string()),
  /** What each column seems to mean. */
  suggested: mapping,
  sampleRows: z.array(z.array(z.string())),
});
export type ImportPreview = z.output<typeof preview>;

const counts = z.object({
  created: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
  duplicate: z.number().int(),
  invalid: z.number().int(),
  blank: z.number().int(),
  /** Imported rows with something odd about them; counted in the others too. */
  warnings: z.number().int(),
});
export type ImportCounts = z.output<typeof counts>;

export const importStates = [
  'uploaded',
  'checking',
  'checked',
  'running',
  'completed',
  'cancelled',
  'failed',
] as const;

const summaryFields = {
  id: z.uuid(),
  fileName: z.string(),
  format: z.enum(['xlsx', 'xls', 'csv']),
  state: z.enum(importStates),
  rowsTotal: z.number().int().nullable(),
  rowsDone: z.number().int(),
  counts: counts.nullable(),
  failure: z.object({ zh: z.string(), en: z.string() }).nullable(),
  hasErrorFile: z.boolean(),
  by: z.string().nullable(),
  byId: z.uuid().nullable(),
  createdAt: instant,
  finishedAt: instant.nullable(),
};

export const importSummary = z.object(summaryFields).meta({ id: 'ImportSummary' });
export type ImportSummary = z.output<typeof importSummary>;
export const importDetail = z
  .object({ ...summaryFields, preview, mapping: mapping.nullable(), encoding: z.string().nullable() })
  .meta({ id: 'ImportDetail' });
export type ImportDetail = z.output<typeof importDetail>;

export const importQuery = pageQuery(['createdAt'], '-createdAt').extend({
  state: z.enum(importStates).optional(),
});
export type ImportQuery = z.output<typeof importQuery>;
export const importPage = pageOf(importSummary);

/** Reads the file again: another sheet, another line of headings. */
export const importReading = z.object({
  sheet: z.number().int().min(0).max(255).default(0),
  headerRow: z.number().int().min(0).max(100).optional(),
});

export const importCheck = z.object({ mapping });

/** Rows that made or found a patient; the others were not taken. */
export const takenOutcomes = ['created', 'updated', 'unchanged'] as const satisfies ReadonlyArray<
  (typeof rowOutcomes)[number]
>;

export const importRow = z
  .object({
    rowNumber: z.number().int(),
    outcome: z.enum(rowOutcomes),
    /** Whom the row speaks of, as it stands in the file. */
    person: z.object({
      name: z.string().nullable(),
      number: z
        .object({
          field: z.enum(importFields),
          /** Masked when it is a number of a person. */
          shown: z.string(),
        })
        .nullable(),
    }),
    /** The record it was found to be; of a row that was not taken the one that it contradicts. */
    patient: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    problems: z.array(
      z.object({
        column: z.string().nullable(),
        /** Masked when it is a number of a person. */
        value: z.string().nullable(),
        message: z.object({ zh: z.string(), en: z.string() }),
        isWarning: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'ImportRow' });
export type ImportRow = z.output<typeof importRow>;
export const importRowQuery = pageQuery(['rowNumber'], 'rowNumber').extend({
  outcome: z.enum(rowOutcomes).optional(),
  /** Only rows that were taken although something about them is odd. */
  toCheck: z.stringbool().optional(),
});
export type ImportRowQuery = z.output<typeof importRowQuery>;
export const importRowPage = pageOf(importRow);

export const importTemplate = z
  .object({
    id: z.uuid(),
    name: z.string(),
    /** What each heading means. */
    mapping: z.record(z.string(), z.enum(importFields)),
    updatedAt: instant,
  })
  .meta({ id: 'ImportTemplate' });
export type ImportTemplate = z.output<typeof importTemplate>;
export const importTemplateList = z.object({ items: z.array(importTemplate) });
export const newImportTemplate = z.object({
  name: z.string().trim().min(1).max(60),
  mapping: z.record(z.string().max(200), z.enum(importFields)),
});
export type NewImportTemplate = z.output<typeof newImportTemplate>;
