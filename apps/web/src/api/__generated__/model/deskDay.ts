/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { DeskDayRecentItem } from './deskDayRecentItem.ts';
import type { DeskDayUnfinishedItem } from './deskDayUnfinishedItem.ts';
import type { DeskDayWaitingItem } from './deskDayWaitingItem.ts';
import type { RatingFigures } from './ratingFigures.ts';

export interface DeskDay {
  calls: number;
  talkMs: number;
  pauseMs: number;
  ratings: RatingFigures;
  waiting: DeskDayWaitingItem[];
  recent: DeskDayRecentItem[];
  unfinished: DeskDayUnfinishedItem[];
}
