import { sql } from 'kysely';
import { sortParts } from '@suifang/contract/paging.ts';
import type { PatientQuery } from '@suifang/contract/patients.ts';
import { hospitalDayEnd, hospitalDayStart } from '@suifang/contract/time.ts';
import type { Db } from '../../../schema.ts';

type ListRow = Readonly<{
  id: string;
  name: string;
  sex: 'male' | 'female' | 'unknown';
  birth_date: string | null;
  deceased_at: Date | null;
  is_sample: boolean;
  updated_at: Date;
  mrn: string | null;
  number_enc: Buffer | null;
  department: string | null;
  ward: string | null;
  doctor: string | null;
  discharged_at: Date | null;
  diagnosis: string | null;
}>;

type Conditions = Omit<PatientQuery, 'page' | 'pageSize' | 'sort'>;

const asksForStay = (query: Conditions) =>
  [query.departmentId, query.ward, query.dischargedFrom, query.dischargedTo].some(
    // An empty filter of a form asks for nothing.
    (filter) => filter !== undefined && filter !== '',
  );

function stayConditions(query: Conditions) {
  const conditions = [
    ...(query.departmentId ? [sql`s.department_id = ${query.departmentId}`] : []),
    ...(query.ward ? [sql`s.ward = ${query.ward}`] : []),
    ...(query.dischargedFrom ? [sql`s.discharged_at >= ${hospitalDayStart(query.dischargedFrom)}`] : []),
    ...(query.dischargedTo ? [sql`s.discharged_at < ${hospitalDayEnd(query.dischargedTo)}`] : []),
  ];
  return sql.join(conditions, sql` and `);
}

/** The patients that a query means, each with the discharge it is sorted by, if it is. */
function matching(
  query: Conditions & Pick<Partial<PatientQuery>, 'sort'>,
  ids: readonly string[] | undefined,
) {
  const field = query.sort === undefined ? undefined : sortParts(query.sort).field;
  const among = ids === undefined ? sql`true` : sql`p.id = any(${[...ids]}::uuid[])`;
  if (asksForStay(query)) {
    return sql`select p.id, p.updated_at, p.pinyin, s.discharged_at from patient p
      join (select s.patient_id, max(s.discharged_at) as discharged_at from stay s
        where ${stayConditions(query)} group by s.patient_id) s on s.patient_id = p.id
      where ${among}`;
  }
  if (field === 'dischargedAt') {
    return sql`select p.id, p.updated_at, p.pinyin, s.discharged_at from patient p
      join (select patient_id, max(discharged_at) as discharged_at from stay
        where discharged_at is not null group by patient_id) s on s.patient_id = p.id
      where ${among}`;
  }
  return sql`select p.id, p.updated_at, p.pinyin, null::timestamptz as discharged_at from patient p where ${among}`;
}

const sortColumns = {
  updatedAt: sql`updated_at`,
  name: sql`pinyin`,
  dischargedAt: sql`discharged_at`,
} as const;

/** One page of patients with their newest stay; `ids` limits it to those that a search found. */
export async function findPatientRows(db: Db, query: PatientQuery, ids: readonly string[] | undefined) {
  const { field, direction } = sortParts(query.sort);
  const order = sql`${sortColumns[field]} ${direction === 'desc' ? sql`desc nulls last` : sql`asc nulls last`}`;
  const updatedFirst =
    field === 'updatedAt' && direction === 'desc' ? sql`updated_at desc, id` : sql`${order}, id`;
  const { rows } = await sql<ListRow>`
    with page as materialized (
      select id, row_number() over () as place from (
        select id from (${matching(query, ids)}) matching order by ${updatedFirst}
        limit ${query.pageSize} offset ${(query.page - 1) * query.pageSize}) ordered)
    select p.id, p.name, p.sex, p.birth_date, p.deceased_at, p.is_sample, p.updated_at,
      (select value from patient_identifier i where i.patient_id = p.id and i.system = 'mrn' limit 1) as mrn,
      (select number_enc from phone f where f.patient_id = p.id order by rank, id limit 1) as number_enc,
      d.name as department, s.ward, s.doctor, s.discharged_at,
      (select name from diagnosis g where g.patient_id = p.id order by is_main desc, recorded_at desc nulls last limit 1)
        as diagnosis
    from page join patient p on p.id = page.id
    left join lateral (select * from stay where stay.patient_id = p.id
      order by admitted_at desc nulls last, discharged_at desc nulls last limit 1) s on true
    left join department d on d.id = s.department_id
    order by page.place`.execute(db);
  const count = await sql<{ total: number }>`
    select count(*) as total from (${matching(query, ids)}) matching`.execute(db);
  return { rows, total: count.rows[0]?.total ?? 0 };
}

/** The ids of all patients that a query means; `ids` limits it as for a page. */
export async function findAllPatientIds(
  db: Db,
  conditions: Conditions,
  ids: readonly string[] | undefined,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from (${matching(conditions, ids)}) matching`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

/** Departments by name, and the wards that patients lay on. */
export async function findDepartments(db: Db) {
  const items = await db.selectFrom('department').select(['id', 'code', 'name']).orderBy('name').execute();
  // Of recent stays: a ward that was closed years ago is no choice.
  const wards = await sql<{ ward: string }>`
    select distinct ward from (select ward from stay where ward is not null
      and discharged_at is not null
      order by discharged_at desc limit 20000) recent order by ward limit 200`.execute(db);
  return { items, wards: wards.rows.map((row) => row.ward) };
}
