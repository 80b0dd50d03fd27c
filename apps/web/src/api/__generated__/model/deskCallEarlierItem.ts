/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { DeskCallEarlierItemDirection } from './deskCallEarlierItemDirection.ts';
import type { DeskCallEarlierItemDisposition } from './deskCallEarlierItemDisposition.ts';

export type DeskCallEarlierItem = {
  callId: string;
  direction: DeskCallEarlierItemDirection;
  at: string;
  isAnswered: boolean;
  /** @nullable */
  staff: string | null;
  disposition: DeskCallEarlierItemDisposition;
  /** @nullable */
  note: string | null;
};
