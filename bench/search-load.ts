import { sql } from 'kysely';
import { phoneColumns } from '../apps/server/src/features/patients/index.ts';
import type { BenchInstance } from './instance.ts';
import type { Name } from './search-data.ts';

const CHUNK = 20_000;
const TABLES = ['patient', 'phone', 'patient_identifier'];

/** Every which patient has a number with a true blind index: those that are searched for. */
export const FINDABLE_EACH = 500;
export const mrnOf = (patient: number): string => String(10_000_000 + patient * 7);
export const phoneOf = (patient: number): string => `+861999${String(patient).padStart(7, '0')}`;

type Db = BenchInstance['ports']['db'];

/** Takes the plain indexes off for the time of loading. Answers what makes them again. */
async function dropIndexes(db: Db): Promise<string[]> {
  const { rows } = await sql<{ indexname: string; indexdef: string }>`
    select indexname, indexdef from pg_indexes i where schemaname = 'public' and tablename = any(${TABLES}::text[])
      and not exists (select from pg_constraint c where c.conname = i.indexname)`.execute(db);
  for (const { indexname } of rows) await sql`drop index ${sql.ref(indexname)}`.execute(db);
  return rows.map(({ indexdef }) => indexdef);
}

async function loadNames(db: Db, names: readonly Name[]): Promise<void> {
  await sql`create unlogged table bench_name (place integer primary key, name text, pinyin text, initials text,
    grams text[])`.execute(db);
  for (let from = 0; from < names.length; from += CHUNK) {
    const rows = names.slice(from, from + CHUNK).map((name, index) => ({ place: from + index, ...name }));
    await sql`insert into bench_name select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as row (place integer, name text, pinyin text, initials text, grams text[])`.execute(db);
  }
}

async function loadTails(bench: BenchInstance): Promise<void> {
  const { db, vault } = bench.ports;
  const tails = Array.from({ length: 10_000 }, (_, tail) => String(tail).padStart(4, '0'));
  await sql`create unlogged table bench_tail (tail integer primary key, phone bytea, identifier bytea)`.execute(
    db,
  );
  await sql`insert into bench_tail select * from unnest(${tails.map(Number)}::integer[],
    ${tails.map((tail) => vault.blindIndex(tail, 'phone.tail'))}::bytea[],
    ${tails.map((tail) => vault.blindIndex(tail, 'identifier.tail'))}::bytea[])`.execute(db);
}

const idOf = sql`('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid`;

/**
 * Fills the instance with patients, each with one number, a 病历号 and, every second one, an identity card. Numbers that
 * nobody searches for have a hash as their index: of the same size and spread as the vault's.
 */
export async function loadPatients(
  bench: BenchInstance,
  count: number,
  names: readonly Name[],
): Promise<void> {
  const { db, vault } = bench.ports;
  const indexes = await dropIndexes(db);
  await loadNames(db, names);
  await loadTails(bench);
  const sample = phoneColumns(vault, { e164: phoneOf(0), raw: phoneOf(0), kind: 'mobile' });
  const idCard = vault.encrypt('110101195001010000', 'patient_identifier.value');
  await sql`insert into patient (id, name, pinyin, initials, grams, sex, birth_date)
    select ${idOf}, n.name, n.pinyin, n.initials, n.grams, case g % 2 when 0 then 'male' else 'female' end,
      date '1935-01-01' + (g * 37 % 30000)
    from generate_series(0, ${count - 1}::integer) g
    join bench_name n on n.place = g % ${names.length}::integer`.execute(db);
  await sql`insert into phone (id, patient_id, number_enc, raw_enc, bidx, tail_bidx, kind, owner, rank)
    select ${idOf}, ${idOf}, ${sample.number_enc}, ${sample.raw_enc},
      substring(sha256(g::text::bytea) for 16), t.phone, 'mobile', 'self', 0
    from generate_series(0, ${count - 1}::integer) g join bench_tail t on t.tail = g % 10000`.execute(db);
  await sql`insert into patient_identifier (patient_id, system, value, bidx)
    select ${idOf}, 'mrn', (10000000 + g * 7)::text, substring(sha256(('m' || g)::bytea) for 16)
    from generate_series(0, ${count - 1}::integer) g`.execute(db);
  await sql`insert into patient_identifier (patient_id, system, value_enc, bidx, tail_bidx)
    select ${idOf}, 'national_id', ${idCard}, substring(sha256(('n' || g)::bytea) for 16), t.identifier
    from generate_series(0, ${count - 1}::integer, 2) g join bench_tail t on t.tail = (g * 13) % 10000`.execute(
    db,
  );
  const findable = Array.from(
    { length: Math.floor(count / FINDABLE_EACH) },
    (_, index) => index * FINDABLE_EACH,
  );
  await sql`update phone set bidx = given.bidx from unnest(${findable}::integer[],
    ${findable.map((patient) => vault.blindIndex(phoneOf(patient), 'phone.number'))}::bytea[]) given (g, bidx)
    where phone.id = ${sql`('00000000-0000-7000-8000-' || lpad(to_hex(given.g), 12, '0'))::uuid`}`.execute(
    db,
  );
  for (const index of indexes) await sql.raw(index).execute(db);
  for (const table of TABLES) await sql`vacuum (analyze) ${sql.table(table)}`.execute(db);
}
