import { readFile } from 'node:fs/promises';
import type { Client } from './client.ts';
import { sheetFile } from './sheet.ts';

type Import = Readonly<{
  id: string;
  state: string;
  rowsTotal: number | null;
  counts: Readonly<Record<string, number>> | null;
  failure: Readonly<{ zh: string; en: string }> | null;
  preview: Readonly<{ suggested: ReadonlyArray<string | null> }>;
}>;

const LOOK_EVERY_MS = 200;

/** Uploads the sample sheet, checks it with the columns that were recognised, and brings every row in. Fulfils with the import's id. */
export async function importSheet(client: Client): Promise<string> {
  const uploaded = await client.upload<Import>(
    '/api/imports',
    'sample-patients.xlsx',
    await readFile(sheetFile),
  );
  await client.post(`/api/imports/${uploaded.id}/check`, { mapping: uploaded.preview.suggested });
  await until(client, uploaded.id, 'checked');
  await client.post(`/api/imports/${uploaded.id}/run`);
  const done = await until(client, uploaded.id, 'completed');
  if (done.counts?.['created'] !== done.rowsTotal)
    throw new Error('the sample sheet was not brought in whole');
  return uploaded.id;
}

/** Waits for a state of the background job. Throws when the job went another way. */
async function until(client: Client, id: string, wanted: string): Promise<Import> {
  for (;;) {
    const job = await client.get<Import>(`/api/imports/${id}`);
    if (job.state === wanted) return job;
    if (job.state === 'failed' || job.state === 'cancelled')
      throw new Error(job.failure?.en ?? `the import was ${job.state}`);
    await new Promise<void>((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}
