/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { InterviewChoicesItem } from './interviewChoicesItem.ts';
import type { InterviewCurrent } from './interviewCurrent.ts';

export interface Interview {
  choices: InterviewChoicesItem[];
  current: InterviewCurrent;
}
