/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ChangeVoicemailBodyAction = typeof ChangeVoicemailBodyAction[keyof typeof ChangeVoicemailBodyAction];


export const ChangeVoicemailBodyAction = {
  take: 'take',
  giveBack: 'giveBack',
  calledBack: 'calledBack',
  close: 'close',
} as const;
