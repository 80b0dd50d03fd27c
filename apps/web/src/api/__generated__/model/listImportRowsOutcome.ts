/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ListImportRowsOutcome = typeof ListImportRowsOutcome[keyof typeof ListImportRowsOutcome];


export const ListImportRowsOutcome = {
  created: 'created',
  updated: 'updated',
  unchanged: 'unchanged',
  duplicate: 'duplicate',
  invalid: 'invalid',
  blank: 'blank',
} as const;
