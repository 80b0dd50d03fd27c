/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ImportDetailFormat = typeof ImportDetailFormat[keyof typeof ImportDetailFormat];


export const ImportDetailFormat = {
  xlsx: 'xlsx',
  xls: 'xls',
  csv: 'csv',
} as const;
