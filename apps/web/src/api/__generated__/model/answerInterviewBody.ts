/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { AnswerInterviewBodyAnswer } from './answerInterviewBodyAnswer.ts';

export type AnswerInterviewBody = {
  answer: AnswerInterviewBodyAnswer;
};
