/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { OutcomeObservation } from './outcomeObservation.ts';

export type ListOutcomeObservations200 = {
  items: OutcomeObservation[];
};
