import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { rowAt } from './import-rows.ts';
import type { Name } from './search-data.ts';

const tables = ['department', 'patient', 'patient_identifier', 'phone', 'stay', 'diagnosis'] as const;

/** In this order; the values are as short as they can be, nothing is sealed, nothing is checked. */
const upserts: readonly string[] = [
  `insert into peer_department select gen_random_uuid(), d, d from (select distinct department d from peer_staged) x
    on conflict (code) do nothing`,
  `insert into peer_patient (id, name, pinyin, initials, grams, sex, birth_date)
    select id, name, pinyin, initials, grams, sex, birth_date from peer_staged
    on conflict (id) do update set name = excluded.name`,
  ...['mrn', 'inpatient'].map(
    (system) => `insert into peer_patient_identifier (patient_id, system, value, bidx)
      select id, '${system}', ${system}, convert_to(${system}, 'UTF8') from peer_staged
      on conflict (patient_id, system, bidx) do update set value = excluded.value`,
  ),
  `insert into peer_phone (id, patient_id, number_enc, raw_enc, bidx, tail_bidx, kind, owner, rank)
    select gen_random_uuid(), id, b, b, b, convert_to(right(phone, 4), 'UTF8'), 'mobile', 'self', 0
    from (select id, phone, convert_to(phone, 'UTF8') b from peer_staged) x
    on conflict (patient_id, bidx) do update set rank = excluded.rank`,
  `insert into peer_stay (id, patient_id, kind, visit_no, department_id, discharged_at)
    select gen_random_uuid(), s.id, 'inpatient', s.inpatient, d.id, s.discharged from peer_staged s
    join peer_department d on d.code = s.department
    on conflict (patient_id, kind, visit_no) do update set discharged_at = excluded.discharged_at`,
  `insert into peer_diagnosis (id, patient_id, name, is_main, recorded_at)
    select gen_random_uuid(), id, diagnosis, true, discharged from peer_staged`,
];

function* linesOf(rows: number, names: readonly Name[]): Generator<string> {
  let piece = '';
  for (let index = 0; index < rows; index += 1) {
    const name = names[index % names.length];
    if (!name) continue;
    const [mrn, , sex, birth, phone, department, inpatient, discharged, diagnosis] = rowAt(
      index,
      name.name,
      'P',
    );
    const id = `00000000-0000-7000-9000-${index.toString(16).padStart(12, '0')}`;
    const grams = `{${name.grams.join(',')}}`;
    const values = [id, mrn, name.name, name.pinyin, name.initials, grams, sex === '男' ? 'male' : 'female'];
    piece += `${[...values, birth, phone, department, inpatient, discharged, diagnosis].join('\t')}\n`;
    if (piece.length < 256 * 1024) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/**
 * What the database alone needs for the same rows: COPY into an unlogged table, then `insert ... on conflict` into
 * tables with the same columns and indexes, in one transaction. Answers seconds.
 */
export async function measurePeer(
  databaseUrl: string,
  rows: number,
  names: readonly Name[],
): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (const table of tables)
      await client.query(`create table peer_${table} (like ${table} including all)`);
    await client.query("set work_mem = '128MB'");
    const startedAt = performance.now();
    await client.query(`create unlogged table peer_staged (id uuid, mrn text, name text, pinyin text, initials text,
      grams text[], sex text, birth_date date, phone text, department text, inpatient text, discharged date,
      diagnosis text)`);
    const copy = client.query(copyFrom('copy peer_staged from stdin'));
    await pipeline(Readable.from(linesOf(rows, names), { objectMode: false }), copy);
    await client.query('begin');
    for (const upsert of upserts) await client.query(upsert);
    await client.query('commit');
    const took = (performance.now() - startedAt) / 1000;
    for (const table of [...tables, 'staged']) await client.query(`drop table peer_${table}`);
    return took;
  } finally {
    await client.end();
  }
}
