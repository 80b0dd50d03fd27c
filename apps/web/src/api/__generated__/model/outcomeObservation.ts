/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { OutcomeObservationOutcome } from './outcomeObservationOutcome.ts';

export interface OutcomeObservation {
  trunkId: string;
  trunkName: string;
  cause: number | null;
  sipCode: number | null;
  ringingSeen: boolean;
  earlyMediaSeen: boolean;
  outcome: OutcomeObservationOutcome;
  count: number;
  lastAt: string;
}
