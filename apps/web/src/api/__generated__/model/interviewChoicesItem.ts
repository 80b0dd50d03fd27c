/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { InterviewChoicesItemTarget } from './interviewChoicesItemTarget.ts';

export type InterviewChoicesItem = {
  versionId: string;
  title: string;
  target: InterviewChoicesItemTarget;
};
