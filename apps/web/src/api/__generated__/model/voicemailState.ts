/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type VoicemailState = typeof VoicemailState[keyof typeof VoicemailState];


export const VoicemailState = {
  new: 'new',
  assigned: 'assigned',
  called_back: 'called_back',
  closed: 'closed',
} as const;
