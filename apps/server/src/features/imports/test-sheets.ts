import { randomUUID } from 'node:crypto';
import { crc32, deflateRawSync } from 'node:zlib';
import type { ImportDetail, ImportField, ImportRow } from '@suifang/contract/imports.ts';
import { type CellValue, writeXlsx } from 'hucre';
import type { TestApi } from '../../../test/api.ts';
import { runImport } from './run-import.ts';

/** A workbook with one sheet. */
export async function workbook(rows: readonly (readonly CellValue[])[], is1904 = false): Promise<Buffer> {
  const sheets = [{ name: '出院患者', rows: rows.map((row) => [...row]) }];
  return Buffer.from(await writeXlsx({ sheets, dateSystem: is1904 ? '1904' : '1900' }));
}

export const csv = (rows: readonly (readonly string[])[], lineEnd = '\r\n'): string =>
  rows
    .map((row) =>
      row.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','),
    )
    .join(lineEnd);

type Entry = Readonly<{ name: string; text: string | Buffer; claimedSize?: number }>;

/** A zip as it is written by hand: what its directory claims need not be true. */
export function zip(entries: readonly Entry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text, claimedSize } of entries) {
    const plain = Buffer.from(text);
    const packed = deflateRawSync(plain);
    const title = Buffer.from(name);
    // Both headers share the fields from the version needed to the length of the name.
    const shared = Buffer.alloc(24);
    shared.writeUInt16LE(20);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(plain), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(claimedSize ?? plain.length, 18);
    shared.writeUInt16LE(title.length, 22);
    files.push(Buffer.concat([Buffer.from('PK\u{3}\u{4}'), shared, Buffer.alloc(2), title, packed]));
    const place = Buffer.alloc(16);
    place.writeUInt32LE(offset, 12);
    directory.push(Buffer.concat([Buffer.from('PK\u{1}\u{2}'), Buffer.from([20, 0]), shared, place, title]));
    offset += 30 + title.length + packed.length;
  }
  const table = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(table.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, table, Buffer.from('PK\u{5}\u{6}'), end]);
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook around the XML of one sheet. */
export function bareWorkbook(sheet: Omit<Entry, 'name'>, doctype = ''): Buffer {
  return zip([
    {
      name: '[Content_Types].xml',
      text: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      text: `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      text: `${doctype}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    { ...sheet, name: 'xl/worksheets/sheet1.xml' },
  ]);
}

/** The XML of a sheet around its rows. */
export const sheetXml = (rows: string, doctype = ''): string =>
  `${doctype}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`;

type Refusal = { code?: string; details?: { reasonEn?: string } };

/** Everything a person does with a file, through the API, with the worker's task run in this process. */
export function createImporter(api: TestApi, cookie: string) {
  const get = async <Body>(url: string) => (await api.call<Body>({ url, cookie })).body;
  const upload = async (name: string, bytes: Buffer | string) => {
    const boundary = randomUUID();
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
    const body = Buffer.concat([
      Buffer.from(head),
      Buffer.from(bytes),
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]);
    return api.call<ImportDetail & Refusal>({
      method: 'POST',
      url: '/api/imports',
      body,
      cookie,
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    });
  };
  const post = async (id: string, verb: 'check' | 'run' | 'cancel', body: object = {}) =>
    api.call<ImportDetail & Refusal>({ method: 'POST', url: `/api/imports/${id}/${verb}`, body, cookie });
  const one = (id: string) => get<ImportDetail>(`/api/imports/${id}`);
  const check = async (id: string, mapping: ReadonlyArray<ImportField | null>) => {
    const { status, body } = await post(id, 'check', { mapping });
    if (status !== 200) throw new Error(`the check was refused: ${body.code}`);
    await runImport(api.context, id);
    return one(id);
  };
  return {
    upload,
    post,
    one,
    check,
    async rows(id: string, query = ''): Promise<ImportRow[]> {
      return (await get<{ items: ImportRow[] }>(`/api/imports/${id}/rows?pageSize=200&${query}`)).items;
    },
    async run(id: string) {
      await post(id, 'run');
      await runImport(api.context, id);
      return one(id);
    },
    /** Uploads, checks by the suggested columns, imports. */
    async whole(name: string, bytes: Buffer | string): Promise<ImportDetail> {
      const { status, body } = await upload(name, bytes);
      if (status !== 200) throw new Error(`the upload was refused: ${JSON.stringify(body)}`);
      const checked = await check(body.id, body.preview.suggested);
      if (checked.state !== 'checked') return checked;
      return this.run(body.id);
    },
  };
}
