/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type SkipReservation200 = { [key: string]: unknown };
