/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ReservationEarlierItemDirection } from './reservationEarlierItemDirection.ts';
import type { ReservationEarlierItemDisposition } from './reservationEarlierItemDisposition.ts';
import type { ReservationEarlierItemOutcome } from './reservationEarlierItemOutcome.ts';
import type { ReservationEarlierItemResult } from './reservationEarlierItemResult.ts';

export type ReservationEarlierItem = {
  callId: string;
  dialId: string | null;
  direction: ReservationEarlierItemDirection;
  at: string;
  isAnswered: boolean;
  outcome: ReservationEarlierItemOutcome;
  result: ReservationEarlierItemResult;
  durationMs: number | null;
  /** @nullable */
  staff: string | null;
  disposition: ReservationEarlierItemDisposition;
  /** @nullable */
  note: string | null;
};
