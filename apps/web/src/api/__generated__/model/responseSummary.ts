/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ResponseSummaryBand } from './responseSummaryBand.ts';
import type { ResponseSummaryPatient } from './responseSummaryPatient.ts';
import type { ResponseSummaryStatus } from './responseSummaryStatus.ts';

export interface ResponseSummary {
  id: string;
  patient: ResponseSummaryPatient;
  questionnaire: string;
  versionId: string;
  version: number;
  status: ResponseSummaryStatus;
  /** @nullable */
  score: number | null;
  band: ResponseSummaryBand;
  startedAt: string;
  updatedAt: string;
  completedAt: string | null;
}
