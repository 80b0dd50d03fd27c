/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ImportSummaryFormat = typeof ImportSummaryFormat[keyof typeof ImportSummaryFormat];


export const ImportSummaryFormat = {
  xlsx: 'xlsx',
  xls: 'xls',
  csv: 'csv',
} as const;
