/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type SkipReservationBodyTo = typeof SkipReservationBodyTo[keyof typeof SkipReservationBodyTo];


export const SkipReservationBodyTo = {
  later: 'later',
  colleague: 'colleague',
} as const;
