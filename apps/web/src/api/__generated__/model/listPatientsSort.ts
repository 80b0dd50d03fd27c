/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ListPatientsSort = typeof ListPatientsSort[keyof typeof ListPatientsSort];


export const ListPatientsSort = {
  updatedAt: 'updatedAt',
  '-updatedAt': '-updatedAt',
  name: 'name',
  '-name': '-name',
  dischargedAt: 'dischargedAt',
  '-dischargedAt': '-dischargedAt',
} as const;
