/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ListVoicemailsState = typeof ListVoicemailsState[keyof typeof ListVoicemailsState];


export const ListVoicemailsState = {
  open: 'open',
  new: 'new',
  assigned: 'assigned',
  called_back: 'called_back',
  closed: 'closed',
} as const;
