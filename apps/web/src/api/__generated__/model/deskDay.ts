/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { DeskDayRecentItem } from './deskDayRecentItem.ts';
import type { DeskDayUnfinishedItem } from './deskDayUnfinishedItem.ts';
import type { DeskDayWaitingItem } from './deskDayWaitingItem.ts';

export interface DeskDay {
  calls: number;
  talkMs: number;
  pauseMs: number;
  waiting: DeskDayWaitingItem[];
  recent: DeskDayRecentItem[];
  unfinished: DeskDayUnfinishedItem[];
}
