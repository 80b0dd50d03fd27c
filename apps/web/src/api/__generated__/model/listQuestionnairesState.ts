/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ListQuestionnairesState = typeof ListQuestionnairesState[keyof typeof ListQuestionnairesState];


export const ListQuestionnairesState = {
  published: 'published',
  draft: 'draft',
  retired: 'retired',
} as const;
