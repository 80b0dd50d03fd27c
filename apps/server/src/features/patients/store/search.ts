import { type RawBuilder, sql } from 'kysely';
import type { PatientHit } from '@suifang/contract/patients.ts';
import type { Db } from '../../../schema.ts';

type Found = Readonly<{ id: string; found_by: PatientHit['foundBy'] }>;
type Branch = RawBuilder<Found>;

/** One statement of branches, each on one index with a limit of its own; earlier branches are better matches. */
export async function findBy(db: Db, branches: readonly Branch[]): Promise<Found[]> {
  if (branches.length === 0) return [];
  const { rows } = await sql<Found>`${sql.join(
    branches.map((branch) => sql`(${branch})`),
    sql` union all `,
  )}`.execute(db);
  const first = new Map<string, Found>();
  for (const row of rows) if (!first.has(row.id)) first.set(row.id, row);
  return [...first.values()];
}

/** The highest code point: everything that begins with a text sorts before the text with this behind it. */
const BEYOND = '\u{10FFFF}';

/** How many of a common name are looked at to bring the closest to the front. */
const LOOKED_AT = 400;

/** Beginnings are asked for in the order of their index: else a limit tempts the planner to read the whole table. */
export const branches = {
  /** Any part of a Chinese name. One character alone is too common to be sorted. */
  namePart(part: string, grams: readonly string[], limit: number): Branch {
    const pattern = `%${part.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
    const isShort = grams.length === 1;
    // A part that is a piece itself is in the name for certain; asking again makes the planner expect too few rows.
    const within = isShort && grams[0] === part ? sql`true` : sql`name like ${pattern}`;
    const matching = sql`select id, name from patient
      where grams @> ${[...grams]}::text[] and ${within} limit ${isShort ? limit : LOOKED_AT}`;
    return sql`select id, 'name'::text as found_by from (${matching}) matching
      order by name = ${part} desc, length(name) limit ${limit}`;
  },
  pinyin: (letters: string, limit: number): Branch =>
    sql`select id, 'pinyin'::text as found_by from patient
      where pinyin ~>=~ ${letters} and pinyin ~<~ ${letters + BEYOND} order by pinyin using ~<~ limit ${limit}`,
  initials: (letters: string, limit: number): Branch =>
    sql`select id, 'initials'::text as found_by from patient
      where initials ~>=~ ${letters} and initials ~<~ ${letters + BEYOND} order by initials using ~<~ limit ${limit}`,
  /** Other readings of a surname, and later words of a Latin name, are kept with all their beginnings. */
  otherReading: (letters: string, limit: number): Branch =>
    sql`select id, 'pinyin'::text as found_by from patient where grams @> ${[letters]}::text[] limit ${limit}`,
  phone: (bidx: Buffer, limit: number): Branch =>
    sql`select patient_id as id, 'phone'::text as found_by from phone where bidx = ${bidx} limit ${limit}`,
  phoneTail: (bidx: Buffer, limit: number): Branch =>
    sql`select patient_id as id, 'phone-tail'::text as found_by from phone where tail_bidx = ${bidx} limit ${limit}`,
  identifier: (bidx: Buffer, limit: number): Branch =>
    sql`select patient_id as id, 'identifier'::text as found_by from patient_identifier
      where bidx = ${bidx} limit ${limit}`,
  identifierTail: (bidx: Buffer, limit: number): Branch =>
    sql`select patient_id as id, 'identifier'::text as found_by from patient_identifier
      where tail_bidx = ${bidx} limit ${limit}`,
  identifierBeginning: (value: string, limit: number): Branch =>
    sql`select patient_id as id, 'identifier'::text as found_by from patient_identifier
      where value is not null and value ~>=~ ${value} and value ~<~ ${value + BEYOND}
      order by value using ~<~ limit ${limit}`,
};

export type FoundPatient = Readonly<{
  id: string;
  name: string;
  sex: PatientHit['sex'];
  birth_date: string | null;
  mrn: string | null;
  number_enc: Buffer | null;
}>;

/** What a list of hits shows, by patient id. */
export async function readFoundPatients(db: Db, ids: readonly string[]): Promise<Map<string, FoundPatient>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<FoundPatient>`
    select p.id, p.name, p.sex, p.birth_date,
      (select value from patient_identifier i where i.patient_id = p.id and i.system = 'mrn' limit 1) as mrn,
      (select number_enc from phone f where f.patient_id = p.id order by rank, id limit 1) as number_enc
    from patient p where p.id = any(${[...ids]}::uuid[])`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}
