/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ReservationPhoneOwner = typeof ReservationPhoneOwner[keyof typeof ReservationPhoneOwner] | null;


export const ReservationPhoneOwner = {
  self: 'self',
  spouse: 'spouse',
  child: 'child',
  parent: 'parent',
  other: 'other',
} as const;
