/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type AlertCallKind = typeof AlertCallKind[keyof typeof AlertCallKind];


export const AlertCallKind = {
  dial: 'dial',
  incoming: 'incoming',
} as const;
