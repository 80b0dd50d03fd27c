/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { QuestionnaireSummary } from './questionnaireSummary.ts';

export type ListQuestionnaires200 = {
  items: QuestionnaireSummary[];
  total: number;
  page: number;
  pageSize: number;
};
