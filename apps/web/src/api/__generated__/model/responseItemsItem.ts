/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ResponseItemsItemAnswer } from './responseItemsItemAnswer.ts';
import type { ResponseItemsItemAnswerText } from './responseItemsItemAnswerText.ts';
import type { ResponseItemsItemChannel } from './responseItemsItemChannel.ts';
import type { ResponseItemsItemText } from './responseItemsItemText.ts';

export type ResponseItemsItem = {
  linkId: string;
  text: ResponseItemsItemText;
  kind: string;
  depth: number;
  isEnabled: boolean;
  answer: ResponseItemsItemAnswer;
  answerText: ResponseItemsItemAnswerText;
  /** @nullable */
  score: number | null;
  channel: ResponseItemsItemChannel;
  /** @nullable */
  answeredBy: string | null;
  answeredAt: string | null;
};
