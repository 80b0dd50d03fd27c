/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { WaitingPlace } from './waitingPlace.ts';

export type ListWaitingPlaces200 = {
  items: WaitingPlace[];
};
