/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ListResponsesSort = typeof ListResponsesSort[keyof typeof ListResponsesSort];


export const ListResponsesSort = {
  startedAt: 'startedAt',
  '-startedAt': '-startedAt',
  updatedAt: 'updatedAt',
  '-updatedAt': '-updatedAt',
} as const;
