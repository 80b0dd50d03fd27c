/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ReportQuestionOptionsItemLabel } from './reportQuestionOptionsItemLabel.ts';

export type ReportQuestionOptionsItem = {
  key: string;
  label: ReportQuestionOptionsItemLabel;
  count: number;
};
