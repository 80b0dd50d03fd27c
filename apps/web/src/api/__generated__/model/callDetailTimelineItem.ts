/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CallDetailTimelineItemAnswer } from './callDetailTimelineItemAnswer.ts';
import type { CallDetailTimelineItemQuestion } from './callDetailTimelineItemQuestion.ts';
import type { CallDetailTimelineItemWhat } from './callDetailTimelineItemWhat.ts';

export type CallDetailTimelineItem = {
  at: string;
  what: CallDetailTimelineItemWhat;
  question: CallDetailTimelineItemQuestion;
  answer: CallDetailTimelineItemAnswer;
  /** @nullable */
  share: number | null;
};
