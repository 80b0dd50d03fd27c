import { randomUUID } from 'node:crypto';
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
