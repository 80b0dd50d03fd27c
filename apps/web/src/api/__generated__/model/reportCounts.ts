/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export interface ReportCounts {
  targets: number;
  attempted: number;
  answered: number;
  started: number;
  completed: number;
  partial: number;
  refused: number;
  wantsPerson: number;
  scored: number;
  alerted: number;
}
