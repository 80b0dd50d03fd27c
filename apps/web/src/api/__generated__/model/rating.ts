/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { RatingEnding } from './ratingEnding.ts';

export interface Rating {
  invitedAt: string;
  enteredAt: string | null;
  ending: RatingEnding;
  score: number | null;
  scale: number;
  /** @nullable */
  level: string | null;
  isLow: boolean;
  staff: string;
}
