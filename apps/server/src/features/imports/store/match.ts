import type pg from 'pg';

/**
 * Finds out who the rows are and what is to be done with each, without changing anything that lasts. Afterwards the temporary table `matched` has
 * one line per row: `leader` (the first row of the same patient in the file), `patient_id` (known, or the new one),
 * `is_known`, `outcome`, and for a row that is not imported `problem` and `other_row`.
 */
const statements: readonly string[] = [
  // Who it is by the numbers that belong to one person.
  `create temp table matched as
    select s.row_number, s.row_number as leader, coalesce(n.patient_id, m.patient_id) as patient_id,
      s.name, s.nid_bidx, s.mrn_bidx, s.inpatient_bidx, s.card_bidx, s.phone_bidx[1] as phone_bidx, s.new_id,
      coalesce(s.stay_kind || ' ' || s.visit_no, '') as visit, false as is_known,
      case when s.kind = 'ok' then null else s.kind end as outcome,
      case when n.patient_id <> m.patient_id then 'identity-conflict' end as problem,
      null::integer as other_row
    from staged s
    left join patient_identifier n on n.system = 'national_id' and n.bidx = s.nid_bidx
    left join patient_identifier m on m.system = 'mrn' and m.bidx = s.mrn_bidx`,
  // Else by a number of a stay or a card together with the name, unless a number of one's own says otherwise.
  ...(['inpatient', 'card'] as const).map(
    (system) => `update matched t set patient_id = c.ids[1],
        problem = case when cardinality(c.ids) > 1 then 'identity-ambiguous' end
      from (select k.row_number, array_agg(distinct p.id) as ids from matched k
        join patient_identifier i on i.system = '${system}' and i.bidx = k.${system}_bidx
        join patient p on p.id = i.patient_id and p.name = k.name
        where k.outcome is null and k.patient_id is null and k.${system}_bidx is not null
          and (k.nid_bidx is null or not exists (select from patient_identifier o
            where o.patient_id = p.id and o.system = 'national_id'))
          and (k.mrn_bidx is null or not exists (select from patient_identifier o
            where o.patient_id = p.id and o.system = 'mrn'))
        group by k.row_number) c
      where t.row_number = c.row_number`,
  ),
  // Else, when the row has no number of the hospital at all, by name and telephone.
  `update matched t set patient_id = c.ids[1],
      problem = case when cardinality(c.ids) > 1 then 'identity-ambiguous' end
    from (select k.row_number, array_agg(distinct p.id) as ids from matched k
      join phone f on f.bidx = k.phone_bidx join patient p on p.id = f.patient_id and p.name = k.name
      where k.outcome is null and k.patient_id is null and k.phone_bidx is not null
        and coalesce(k.nid_bidx, k.mrn_bidx, k.inpatient_bidx, k.card_bidx) is null
      group by k.row_number) c
    where t.row_number = c.row_number`,
  // A number that is registered under another name, or a record that has another identity card.
  `update matched t set problem = 'name-differs' from patient p
    where t.outcome is null and t.problem is null and p.id = t.patient_id and p.name <> t.name`,
  `update matched t set problem = 'identity-conflict' from patient_identifier i
    where t.outcome is null and t.problem is null and t.nid_bidx is not null and t.patient_id is not null
      and i.patient_id = t.patient_id and i.system = 'national_id' and i.bidx <> t.nid_bidx
      and not exists (select from patient_identifier o
        where o.patient_id = t.patient_id and o.system = 'national_id' and o.bidx = t.nid_bidx)`,
  // A stay before the birth that only the record tells; what the row itself says of its birth was judged when it was read.
  `update matched t set problem = 'before-birth' from staged s, patient p
    where t.outcome is null and t.problem is null and t.patient_id is not null and s.row_number = t.row_number
      and p.id = t.patient_id and s.birth_date is null
      and least(s.admitted_at, s.discharged_at, s.operated_at)
        < p.birth_date::timestamp at time zone interval '+08:00'`,
  "update matched set outcome = 'invalid' where problem is not null",
];

/** What two rows of one patient have in common; each is looked for among the rows that are still to be imported. */
const sharedKeys: ReadonlyArray<Readonly<{ key: string; where?: string }>> = [
  { key: 'patient_id' },
  { key: 'nid_bidx' },
  { key: 'mrn_bidx' },
  { key: 'inpatient_bidx, name' },
  { key: 'card_bidx, name' },
  { key: 'phone_bidx, name', where: 'coalesce(nid_bidx, mrn_bidx, inpatient_bidx, card_bidx) is null' },
];

/** Lets the rows of one patient know their first row, as far as one key shows it. Answers how many learned something. */
function leadBy({ key, where = 'true' }: (typeof sharedKeys)[number]): string {
  const [first = ''] = key.split(',');
  const equal = key
    .split(', ')
    .map((column) => `t.${column} = d.${column}`)
    .join(' and ');
  return `update matched t set leader = d.leader
    from (select ${key}, min(leader) as leader from matched
      where outcome is null and ${first} is not null and ${where} group by ${key} having count(*) > 1) d
    where ${equal} and t.outcome is null and t.leader > d.leader and ${where.replaceAll(/(\w+_bidx)/g, 't.$1')}`;
}

const verdicts: readonly string[] = [
  // Rows of one patient that contradict their first row.
  `update matched t set outcome = 'invalid', other_row = l.row_number,
      problem = case when t.name <> l.name then 'name-differs' else 'identity-conflict' end
    from matched l where l.row_number = t.leader and t.leader <> t.row_number and t.outcome is null
      and (t.name <> l.name or t.nid_bidx <> l.nid_bidx or t.patient_id <> l.patient_id)`,
  // The same visit twice.
  `update matched t set outcome = 'duplicate', problem = 'duplicate-in-file', other_row = d.first_row
    from (select row_number, min(row_number) over (partition by leader, visit) as first_row from matched
      where outcome is null and leader in (select leader from matched where outcome is null and leader <> row_number)) d
    where t.row_number = d.row_number and d.first_row < t.row_number`,
  // A row whose first row found no patient, but which itself did, tells the first row too.
  `update matched t set patient_id = d.patient_id
    from (select leader, min(patient_id::text)::uuid as patient_id from matched
      where outcome is null and patient_id is not null
        and leader in (select leader from matched where outcome is null and leader <> row_number) group by leader) d
    where t.leader = d.leader and t.outcome is null and t.patient_id is null`,
  `update matched set is_known = true where patient_id is not null and outcome is null`,
  `update matched set outcome = 'created', patient_id = new_id
    where outcome is null and patient_id is null and leader = row_number`,
  `update matched t set outcome = 'updated', patient_id = l.patient_id from matched l
    where l.row_number = t.leader and t.outcome is null and t.patient_id is null`,
];

/** Runs the statements above; rows of known patients are left without an outcome for `compare.ts`. */
export async function match(client: pg.ClientBase): Promise<void> {
  for (const statement of statements) await client.query(statement);
  await client.query('create unique index on matched (row_number)');
  await client.query('analyze matched');
  // Each round carries the first row one key further; two rows are seldom joined by more than two keys.
  for (let isSettled = false; !isSettled;) {
    let learned = 0;
    for (const key of sharedKeys) learned += (await client.query(leadBy(key))).rowCount ?? 0;
    isSettled = learned === 0;
  }
  for (const statement of verdicts) await client.query(statement);
}
