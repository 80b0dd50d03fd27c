/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { SkipReservationBodyTo } from './skipReservationBodyTo.ts';

export type SkipReservationBody = {
  version: number;
  to: SkipReservationBodyTo;
  /**
     * @minLength 2
     * @maxLength 200
     */
  reason: string;
};
