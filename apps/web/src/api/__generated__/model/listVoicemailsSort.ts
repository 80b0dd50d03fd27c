/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ListVoicemailsSort = typeof ListVoicemailsSort[keyof typeof ListVoicemailsSort];


export const ListVoicemailsSort = {
  leftAt: 'leftAt',
  '-leftAt': '-leftAt',
} as const;
