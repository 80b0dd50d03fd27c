/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { DeskDayRecentItemDirection } from './deskDayRecentItemDirection.ts';
import type { DeskDayRecentItemOutcome } from './deskDayRecentItemOutcome.ts';

export type DeskDayRecentItem = {
  callId: string;
  direction: DeskDayRecentItemDirection;
  at: string;
  /** @nullable */
  name: string | null;
  /** @nullable */
  masked: string | null;
  isAnswered: boolean;
  outcome: DeskDayRecentItemOutcome;
};
