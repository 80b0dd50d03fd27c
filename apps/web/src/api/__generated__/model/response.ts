/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { Alert } from './alert.ts';
import type { ResponseBand } from './responseBand.ts';
import type { ResponseItemsItem } from './responseItemsItem.ts';
import type { ResponsePatient } from './responsePatient.ts';
import type { ResponseStatus } from './responseStatus.ts';

export interface Response {
  id: string;
  patient: ResponsePatient;
  questionnaire: string;
  versionId: string;
  version: number;
  status: ResponseStatus;
  /** @nullable */
  score: number | null;
  band: ResponseBand;
  startedAt: string;
  updatedAt: string;
  completedAt: string | null;
  items: ResponseItemsItem[];
  alerts: Alert[];
}
