import type pg from 'pg';

/** Rows that write; the first row of a patient in the file decides who the patient is. */
const WRITES = "join matched m on m.row_number = s.row_number and m.outcome in ('created', 'updated')";

/** In this order; `$1` is now. */
const statements: readonly string[] = [
  `insert into department (id, code, name)
      select gen_random_uuid(), d, d from (select distinct s.department as d from staged s ${WRITES}) names
      where d is not null on conflict (code) do nothing`,
  `insert into patient (id, name, pinyin, initials, grams, sex, birth_date, created_at, updated_at)
      select m.patient_id, s.name, s.pinyin, s.initials, s.grams, s.sex, s.birth_date, $1, $1
      from staged s join matched m on m.row_number = s.row_number and m.outcome = 'created' order by s.row_number`,
  `update patient p set updated_at = $1, version = p.version + 1,
        sex = case when s.sex = 'unknown' then p.sex else s.sex end, birth_date = coalesce(s.birth_date, p.birth_date)
      from staged s join matched m on m.row_number = s.row_number and m.outcome = 'updated' and m.is_known
        and m.leader = m.row_number
      where p.id = m.patient_id`,
  // A number that somebody has registered for another patient meanwhile is a conflict: the whole import is done again.
  ...[
    ['national_id', 'null::text', 's.nid_enc', 's.nid_bidx', 's.nid_tail'],
    ['mrn', 's.mrn', 'null::bytea', 's.mrn_bidx', 'null::bytea'],
    ['inpatient', 's.inpatient', 'null::bytea', 's.inpatient_bidx', 'null::bytea'],
    ['card', 's.card', 'null::bytea', 's.card_bidx', 'null::bytea'],
  ].map(
    ([system, value, sealed, bidx, tail]) =>
      `insert into patient_identifier (patient_id, system, value, value_enc, bidx, tail_bidx)
      select m.patient_id, '${system}', ${value}, ${sealed}, ${bidx}, ${tail} from staged s ${WRITES}
      where ${bidx} is not null on conflict (patient_id, system, bidx) do nothing`,
  ),
  `insert into contact (id, patient_id, name, relationship)
      select distinct on (m.patient_id, s.contact_name) s.contact_id, m.patient_id, s.contact_name, s.contact_relationship
      from staged s ${WRITES}
      where s.contact_name is not null and not exists (select from contact c
        where c.patient_id = m.patient_id and c.name = s.contact_name)
      order by m.patient_id, s.contact_name, s.row_number`,
  `insert into phone (id, patient_id, contact_id, number_enc, raw_enc, bidx, tail_bidx, kind, owner, rank)
      select f.id, m.patient_id,
        case when f.owner like 'contact:%' then (select c.id from contact c
          where c.patient_id = m.patient_id and c.name = s.contact_name order by c.id limit 1) end,
        f.enc, f.raw, f.bidx, f.tail, f.kind, replace(f.owner, 'contact:', ''),
        f.place - 1 + case when m.is_known
          then (select coalesce(max(rank) + 1, 0) from phone o where o.patient_id = m.patient_id) else 0 end
      from staged s ${WRITES}
      cross join lateral unnest(s.phone_id, s.phone_enc, s.phone_raw, s.phone_bidx, s.phone_tail, s.phone_kind,
        s.phone_owner) with ordinality as f (id, enc, raw, bidx, tail, kind, owner, place)
      on conflict (patient_id, bidx) do nothing`,
  `insert into stay (id, patient_id, kind, visit_no, department_id, ward, doctor, admitted_at, discharged_at,
        discharge_disposition)
      select s.stay_id, m.patient_id, s.stay_kind, s.visit_no, d.id, s.ward, s.doctor, s.admitted_at, s.discharged_at,
        s.disposition
      from staged s ${WRITES} left join department d on d.code = s.department
      where s.visit_no is not null
      on conflict (patient_id, kind, visit_no) do update set
        department_id = coalesce(excluded.department_id, stay.department_id),
        ward = coalesce(excluded.ward, stay.ward), doctor = coalesce(excluded.doctor, stay.doctor),
        admitted_at = coalesce(excluded.admitted_at, stay.admitted_at),
        discharged_at = coalesce(excluded.discharged_at, stay.discharged_at),
        discharge_disposition = coalesce(excluded.discharge_disposition, stay.discharge_disposition)`,
  `insert into diagnosis (id, patient_id, stay_id, name, code, is_main, recorded_at)
      select s.diagnosis_id, m.patient_id, t.id, s.diagnosis, s.diagnosis_code, true,
        coalesce(s.discharged_at, s.admitted_at)
      from staged s ${WRITES}
      left join stay t on t.patient_id = m.patient_id and t.kind = s.stay_kind and t.visit_no = s.visit_no
      where s.diagnosis is not null and not (m.is_known and exists (select from diagnosis g
        where g.patient_id = m.patient_id and g.name = s.diagnosis and g.stay_id is not distinct from t.id
          and (s.diagnosis_code is null or s.diagnosis_code = g.code)))`,
  `insert into operation (id, patient_id, stay_id, name, code, performed_at, surgeon)
      select s.operation_id, m.patient_id, t.id, s.operation, s.operation_code, s.operated_at, s.surgeon
      from staged s ${WRITES}
      left join stay t on t.patient_id = m.patient_id and t.kind = s.stay_kind and t.visit_no = s.visit_no
      where s.operation is not null and not (m.is_known and exists (select from operation o
        where o.patient_id = m.patient_id and o.name = s.operation and o.stay_id is not distinct from t.id
          and (s.operated_at is null or o.performed_at = s.operated_at)))`,
];

/** Writes what `matched` says, in the caller's transaction. `pause` runs between the statements: it may throw. */
export async function apply(client: pg.ClientBase, now: Date, pause: () => Promise<void>): Promise<void> {
  for (const statement of statements) {
    await pause();
    await client.query(statement, statement.includes('$1') ? [now] : []);
  }
}

/** New tables of this size are planned badly until they are counted. */
export async function countAnew(client: pg.ClientBase): Promise<void> {
  await client.query('analyze patient, patient_identifier, phone, contact, stay, diagnosis, operation');
}
