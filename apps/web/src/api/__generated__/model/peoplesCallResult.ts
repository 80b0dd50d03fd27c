/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type PeoplesCallResult = typeof PeoplesCallResult[keyof typeof PeoplesCallResult];


export const PeoplesCallResult = {
  live: 'live',
  talked: 'talked',
  not_reached: 'not_reached',
  cancelled: 'cancelled',
  refused: 'refused',
} as const;
