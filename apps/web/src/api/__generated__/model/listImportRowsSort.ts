/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ListImportRowsSort = typeof ListImportRowsSort[keyof typeof ListImportRowsSort];


export const ListImportRowsSort = {
  rowNumber: 'rowNumber',
  '-rowNumber': '-rowNumber',
} as const;
