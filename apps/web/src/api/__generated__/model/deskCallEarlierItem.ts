/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { DeskCallEarlierItemDirection } from './deskCallEarlierItemDirection.ts';
import type { DeskCallEarlierItemDisposition } from './deskCallEarlierItemDisposition.ts';
import type { DeskCallEarlierItemOutcome } from './deskCallEarlierItemOutcome.ts';
import type { DeskCallEarlierItemResult } from './deskCallEarlierItemResult.ts';

export type DeskCallEarlierItem = {
  callId: string;
  dialId: string | null;
  direction: DeskCallEarlierItemDirection;
  at: string;
  isAnswered: boolean;
  outcome: DeskCallEarlierItemOutcome;
  result: DeskCallEarlierItemResult;
  durationMs: number | null;
  /** @nullable */
  staff: string | null;
  disposition: DeskCallEarlierItemDisposition;
  /** @nullable */
  note: string | null;
};
