/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ListImportsSort = typeof ListImportsSort[keyof typeof ListImportsSort];


export const ListImportsSort = {
  createdAt: 'createdAt',
  '-createdAt': '-createdAt',
} as const;
