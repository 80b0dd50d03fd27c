/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export interface ReportStatistics {
  mean: number;
  median: number;
  min: number;
  max: number;
}
