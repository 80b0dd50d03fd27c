/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ChangeCallbackTaskBodyAction = typeof ChangeCallbackTaskBodyAction[keyof typeof ChangeCallbackTaskBodyAction];


export const ChangeCallbackTaskBodyAction = {
  take: 'take',
  giveBack: 'giveBack',
  done: 'done',
  cancel: 'cancel',
} as const;
