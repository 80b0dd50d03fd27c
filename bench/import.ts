import { writeXlsx } from 'hucre';
import { type Client, signIn } from '../demo/client.ts';
import { measurePeer } from './import-peer.ts';
import { csvOf, headings, rowAt } from './import-rows.ts';
import type { BenchInstance } from './instance.ts';
import { atMost, type Figure } from './report.ts';
import { createChance, drawNames } from './search-data.ts';

const CSV_ROWS = 1_000_000;
const XLSX_ROWS = 100_000;
const NAMES = 100_000;
const PEER_TIMES = 3;
const XLSX_SECONDS = 60;
const LOOK_EVERY_MS = 200;

type Import = Readonly<{
  id: string;
  state: string;
  counts: Readonly<{ created: number }> | null;
  failure: Readonly<{ en: string }> | null;
  preview: Readonly<{ suggested: ReadonlyArray<string | null> }>;
}>;

type Seconds = Readonly<{ upload: number; dryRun: number; run: number }>;

/** Fulfils when an import is in a state. Throws when it failed. */
async function untilIn(client: Client, id: string, state: string): Promise<Import> {
  for (;;) {
    const job = await client.get<Import>(`/api/imports/${id}`);
    if (job.state === state) return job;
    if (job.failure) throw new Error(`the import failed: ${job.failure.en}`);
    await new Promise<void>((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

/** A file's whole way through API and worker, as a person sends it. Throws when a row was not imported. */
async function importWhole(client: Client, name: string, file: Uint8Array, rows: number): Promise<Seconds> {
  let lastAt = performance.now();
  const lap = (): number => {
    const before = lastAt;
    lastAt = performance.now();
    return (lastAt - before) / 1000;
  };
  const { id, preview } = await client.upload<Import>('/api/imports', name, file);
  const upload = lap();
  await client.post(`/api/imports/${id}/check`, { mapping: preview.suggested });
  await untilIn(client, id, 'checked');
  const dryRun = lap();
  await client.post(`/api/imports/${id}/run`);
  const { counts } = await untilIn(client, id, 'completed');
  const run = lap();
  if (counts?.created !== rows) throw new Error(`${counts?.created} of ${rows} rows became patients`);
  return { upload, dryRun, run };
}

/** A million csv rows beside what the database alone needs for them, and a workbook of a hundred thousand. */
export async function measureImport(bench: BenchInstance): Promise<Figure[]> {
  const names = drawNames(NAMES, createChance(20_261_123));
  const client = await signIn(bench.instance.url, 'admin', 'Bench-password-1');
  const peer = await measurePeer(bench.databaseUrl, CSV_ROWS, names);
  const text = Buffer.concat([...csvOf(CSV_ROWS, names, 'C')].map((piece) => Buffer.from(piece)));
  const csv = await importWhole(client, 'million.csv', text, CSV_ROWS);
  const rows = Array.from({ length: XLSX_ROWS }, (_, index) =>
    rowAt(index, names[index % names.length]?.name ?? '', 'X'),
  );
  const book = await writeXlsx({ sheets: [{ name: '出院患者', rows: [[...headings], ...rows] }] });
  const xlsx = await importWhole(client, 'workbook.xlsx', book, XLSX_ROWS);
  const most = peer * PEER_TIMES;
  return [
    atMost('import of 1 M csv rows, s (limit: 3 x COPY + upsert)', csv.run, most, '<= 3 x COPY + upsert'),
    atMost('COPY + upsert of the same rows alone, s', peer, most, 'shown beside the import'),
    atMost('dry run of 1 M csv rows, s', csv.dryRun, most, 'shown beside the import'),
    atMost('upload of 1 M csv rows, s', csv.upload, most, 'shown beside the import'),
    atMost('import of 100 k xlsx rows, s', xlsx.run, XLSX_SECONDS, '<= 60 s'),
  ];
}
