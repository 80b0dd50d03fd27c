/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ListStaffSort = typeof ListStaffSort[keyof typeof ListStaffSort];


export const ListStaffSort = {
  name: 'name',
  '-name': '-name',
  login: 'login',
  '-login': '-login',
  createdAt: 'createdAt',
  '-createdAt': '-createdAt',
} as const;
