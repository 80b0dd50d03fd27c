import type pg from 'pg';

/** Whether a row of a known patient says anything that the record does not have yet. */
const differences: readonly string[] = [
  "(s.sex <> 'unknown' and s.sex <> p.sex)",
  '(s.birth_date is not null and s.birth_date is distinct from p.birth_date)',
  ...[
    ['national_id', 'nid_bidx'],
    ['mrn', 'mrn_bidx'],
    ['inpatient', 'inpatient_bidx'],
    ['card', 'card_bidx'],
  ].map(
    ([system, column]) => `(s.${column} is not null and not exists (select from patient_identifier i
      where i.patient_id = p.id and i.system = '${system}' and i.bidx = s.${column}))`,
  ),
  `(cardinality(s.phone_bidx) > 0 and exists (select from unnest(s.phone_bidx) as b (bidx)
    where not exists (select from phone f where f.patient_id = p.id and f.bidx = b.bidx)))`,
  `(s.contact_name is not null and not exists (select from contact c
    where c.patient_id = p.id and c.name = s.contact_name))`,
  `(s.visit_no is not null and not exists (select from stay t left join department d on d.id = t.department_id
    where t.patient_id = p.id and t.kind = s.stay_kind and t.visit_no = s.visit_no
      and (s.department is null or s.department = d.name) and (s.ward is null or s.ward = t.ward)
      and (s.doctor is null or s.doctor = t.doctor)
      and (s.admitted_at is null or s.admitted_at = t.admitted_at)
      and (s.discharged_at is null or s.discharged_at = t.discharged_at)
      and (s.disposition is null or s.disposition = t.discharge_disposition)))`,
  `(s.diagnosis is not null and not exists (select from diagnosis g where g.patient_id = p.id
    and g.name = s.diagnosis and (s.diagnosis_code is null or s.diagnosis_code = g.code)
    and g.stay_id is not distinct from (select id from stay t
      where t.patient_id = p.id and t.kind = s.stay_kind and t.visit_no = s.visit_no)))`,
  `(s.operation is not null and not exists (select from operation o where o.patient_id = p.id
    and o.name = s.operation and (s.operated_at is null or o.performed_at = s.operated_at)
    and o.stay_id is not distinct from (select id from stay t
      where t.patient_id = p.id and t.kind = s.stay_kind and t.visit_no = s.visit_no)))`,
];

/** Tells the rows of known patients that bring something new from those that do not. */
export async function compare(client: pg.ClientBase): Promise<void> {
  await client.query(`update matched t
    set outcome = case when ${differences.join('\n or ')} then 'updated' else 'unchanged' end
    from staged s, patient p
    where t.outcome is null and s.row_number = t.row_number and p.id = t.patient_id`);
  await client.query('analyze matched');
}
