/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { TimelineItem } from './timelineItem.ts';

export type GetPatientTimeline200 = {
  items: TimelineItem[];
  hasMore: boolean;
};
