/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ListQuestionnairesSort = typeof ListQuestionnairesSort[keyof typeof ListQuestionnairesSort];


export const ListQuestionnairesSort = {
  title: 'title',
  '-title': '-title',
  updatedAt: 'updatedAt',
  '-updatedAt': '-updatedAt',
} as const;
