/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ListVoicemailsWhose = typeof ListVoicemailsWhose[keyof typeof ListVoicemailsWhose];


export const ListVoicemailsWhose = {
  mine: 'mine',
  nobodys: 'nobodys',
} as const;
