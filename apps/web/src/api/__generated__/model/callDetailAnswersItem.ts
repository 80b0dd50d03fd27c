/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CallDetailAnswersItemAnswer } from './callDetailAnswersItemAnswer.ts';
import type { CallDetailAnswersItemQuestion } from './callDetailAnswersItemQuestion.ts';

export type CallDetailAnswersItem = {
  at: string;
  question: CallDetailAnswersItemQuestion;
  answer: CallDetailAnswersItemAnswer;
  keys: string;
};
