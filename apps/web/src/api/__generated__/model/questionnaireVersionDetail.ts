/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { FhirQuestionnaire } from './fhirQuestionnaire.ts';

export interface QuestionnaireVersionDetail {
  id: string;
  version: number;
  publishedAt: string;
  /** @nullable */
  publishedBy: string | null;
  questionnaireId: string;
  definition: FhirQuestionnaire;
}
