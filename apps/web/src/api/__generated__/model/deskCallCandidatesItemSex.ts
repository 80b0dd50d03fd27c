/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type DeskCallCandidatesItemSex = typeof DeskCallCandidatesItemSex[keyof typeof DeskCallCandidatesItemSex];


export const DeskCallCandidatesItemSex = {
  male: 'male',
  female: 'female',
  unknown: 'unknown',
} as const;
