/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { DeskCallRingBackOutcome } from './deskCallRingBackOutcome.ts';

export type DeskCallRingBack = {
  triedAt: string;
  outcome: DeskCallRingBackOutcome;
  /** @nullable */
  campaign: string | null;
  /** @nullable */
  staff: string | null;
} | null;
