/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ListAuditSort = typeof ListAuditSort[keyof typeof ListAuditSort];


export const ListAuditSort = {
  at: 'at',
  '-at': '-at',
} as const;
