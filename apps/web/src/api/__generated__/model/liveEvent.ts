/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { LiveEventData } from './liveEventData.ts';
import type { LiveEventType } from './liveEventType.ts';

export interface LiveEvent {
  seq: number;
  at: string;
  type: LiveEventType;
  subjectId: string;
  data: LiveEventData;
}
