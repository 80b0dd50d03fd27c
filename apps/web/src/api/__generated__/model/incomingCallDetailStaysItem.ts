/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { IncomingCallDetailStaysItemOffersItem } from './incomingCallDetailStaysItemOffersItem.ts';
import type { IncomingCallDetailStaysItemState } from './incomingCallDetailStaysItemState.ts';

export type IncomingCallDetailStaysItem = {
  queue: string;
  enteredAt: string;
  endedAt: string | null;
  state: IncomingCallDetailStaysItemState;
  offers: IncomingCallDetailStaysItemOffersItem[];
};
