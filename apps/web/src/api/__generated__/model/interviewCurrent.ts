/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { InterviewCurrentAnswers } from './interviewCurrentAnswers.ts';
import type { InterviewCurrentStatus } from './interviewCurrentStatus.ts';

export type InterviewCurrent = {
  responseId: string;
  title: string;
  definition: unknown;
  answers: InterviewCurrentAnswers;
  status: InterviewCurrentStatus;
} | null;
