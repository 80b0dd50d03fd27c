/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ReservationEarlierItemDirection = typeof ReservationEarlierItemDirection[keyof typeof ReservationEarlierItemDirection];


export const ReservationEarlierItemDirection = {
  outbound: 'outbound',
  inbound: 'inbound',
  internal: 'internal',
} as const;
