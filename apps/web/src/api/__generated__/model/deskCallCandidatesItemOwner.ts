/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type DeskCallCandidatesItemOwner = typeof DeskCallCandidatesItemOwner[keyof typeof DeskCallCandidatesItemOwner] | null;


export const DeskCallCandidatesItemOwner = {
  self: 'self',
  spouse: 'spouse',
  child: 'child',
  parent: 'parent',
  other: 'other',
} as const;
