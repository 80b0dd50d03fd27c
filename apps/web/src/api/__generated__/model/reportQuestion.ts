/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ReportQuestionOptionsItem } from './reportQuestionOptionsItem.ts';
import type { ReportQuestionText } from './reportQuestionText.ts';
import type { ReportStatistics } from './reportStatistics.ts';

export interface ReportQuestion {
  linkId: string;
  text: ReportQuestionText;
  kind: string;
  answered: number;
  isMultiple: boolean;
  options: ReportQuestionOptionsItem[];
  statistics: ReportStatistics | null;
}
