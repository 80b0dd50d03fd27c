import type { ImportCounts } from '@suifang/contract/imports.ts';
import type pg from 'pg';

/** Keeps what became of each row. A dry run knows no patients that do not exist yet. */
export async function keepOutcomes(
  client: pg.ClientBase,
  importId: string,
  isDryRun: boolean,
): Promise<ImportCounts> {
  await client.query('delete from import_row where import_id = $1', [importId]);
  // A row that is not taken may have been found to be somebody: people compare the two.
  const patientId = isDryRun
    ? "case when m.is_known or m.outcome in ('invalid', 'duplicate') then m.patient_id end"
    : 'm.patient_id';
  await client.query(
    `insert into import_row (import_id, row_number, outcome, patient_id, person_name, number_field, number_shown, problems)
      select $1, m.row_number, m.outcome, ${patientId}, s.person_name, s.number_field, s.number_shown,
        case when m.problem is null then s.problems
          else s.problems || jsonb_build_object('column', null, 'code', m.problem, 'value', null, 'isWarning', false,
            'otherRow', m.other_row) end
      from matched m join staged s on s.row_number = m.row_number order by m.row_number`,
    [importId],
  );
  const { rows } = await client.query<{ outcome: keyof ImportCounts; rows: number; warnings: number }>(
    `select outcome, count(*) as rows,
        count(*) filter (where problems <> '[]' and outcome in ('created', 'updated', 'unchanged')) as warnings
      from import_row where import_id = $1 group by outcome`,
    [importId],
  );
  const counts = { created: 0, updated: 0, unchanged: 0, duplicate: 0, invalid: 0, blank: 0, warnings: 0 };
  for (const row of rows) {
    counts[row.outcome] = row.rows;
    counts.warnings += row.warnings;
  }
  return counts;
}
