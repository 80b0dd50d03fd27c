/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ImportDetailCounts = {
  created: number;
  updated: number;
  unchanged: number;
  duplicate: number;
  invalid: number;
  blank: number;
  warnings: number;
} | null;
