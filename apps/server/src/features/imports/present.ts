import {
  fileProblems,
  type FileProblem,
  type ImportCounts,
  type ImportDetail,
  type ImportField,
  type ImportRow,
  type ImportSummary,
} from '@suifang/contract/imports.ts';
import type { Config } from '../../config.ts';
import { hasErrorFile } from './files.ts';
import { readOptions } from './options.ts';
import { describeProblems } from './problems.ts';
import type { JobRow } from './store/jobs.ts';
import type { findRows } from './store/rows.ts';

function failureOf(failure: unknown): ImportSummary['failure'] {
  if (failure === null || typeof failure !== 'object' || !('problem' in failure)) return null;
  return fileProblems[failure.problem as FileProblem];
}

/** An import as lists show it. */
export function summaryOf(config: Config, job: JobRow): ImportSummary {
  const isCounted = job.state === 'checked' || job.state === 'completed' || job.state === 'running';
  return {
    id: job.id,
    fileName: job.file_name,
    format: job.format as ImportSummary['format'],
    state: job.state,
    rowsTotal: job.rows_total,
    rowsDone: job.rows_done,
    counts: isCounted && job.rows_total !== null ? (job.counts as ImportCounts) : null,
    failure: failureOf(job.failure),
    hasErrorFile: (job.state === 'checked' || job.state === 'completed') && hasErrorFile(config, job.id),
    by: job.by,
    byId: job.staff_id,
    createdAt: job.created_at,
    finishedAt: job.finished_at,
  };
}

/** An import with what its file looks like. */
export function detailOf(config: Config, job: JobRow): ImportDetail {
  const { preview, mapping, encoding } = readOptions(job.options);
  return { ...summaryOf(config, job), preview, mapping, encoding };
}

/** The rows of an import, their problems in words. */
export function rowsOf(job: JobRow, rows: Awaited<ReturnType<typeof findRows>>['rows']): ImportRow[] {
  const { columns } = readOptions(job.options).preview;
  return rows.map((row) => ({
    rowNumber: row.row_number,
    outcome: row.outcome,
    person: {
      name: row.person_name,
      number:
        row.number_field !== null && row.number_shown !== null
          ? { field: row.number_field as ImportField, shown: row.number_shown }
          : null,
    },
    patient:
      row.patient_id !== null && row.patient_name !== null
        ? { id: row.patient_id, name: row.patient_name }
        : null,
    problems: describeProblems(row.problems, columns),
  }));
}
