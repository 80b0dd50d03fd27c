/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { QuestionnaireVersion } from './questionnaireVersion.ts';

export interface QuestionnaireSummary {
  id: string;
  url: string;
  title: string;
  hasDraft: boolean;
  latest: QuestionnaireVersion | null;
  retiredAt: string | null;
  updatedAt: string;
}
