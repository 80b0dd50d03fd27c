/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ImportSummaryCounts } from './importSummaryCounts.ts';
import type { ImportSummaryFailure } from './importSummaryFailure.ts';
import type { ImportSummaryFormat } from './importSummaryFormat.ts';
import type { ImportSummaryState } from './importSummaryState.ts';

export interface ImportSummary {
  id: string;
  fileName: string;
  format: ImportSummaryFormat;
  state: ImportSummaryState;
  rowsTotal: number | null;
  rowsDone: number;
  counts: ImportSummaryCounts;
  failure: ImportSummaryFailure;
  hasErrorFile: boolean;
  /** @nullable */
  by: string | null;
  byId: string | null;
  createdAt: string;
  finishedAt: string | null;
}
