/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { RatingFigures } from './ratingFigures.ts';

export type WallAgentsItem = {
  staffId: string;
  calls: number;
  talkMs: number;
  wrapUpMs: number;
  pauseMs: number;
  queues: string[];
  ratings: RatingFigures;
};
