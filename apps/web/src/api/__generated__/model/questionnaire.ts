/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { FhirQuestionnaire } from './fhirQuestionnaire.ts';
import type { QuestionnaireVersion } from './questionnaireVersion.ts';

export interface Questionnaire {
  id: string;
  url: string;
  title: string;
  hasDraft: boolean;
  latest: QuestionnaireVersion | null;
  retiredAt: string | null;
  updatedAt: string;
  draft: FhirQuestionnaire | null;
  version: number;
  versions: QuestionnaireVersion[];
}
