/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { FhirQuestionnaireInput } from './fhirQuestionnaireInput.ts';

export type SaveQuestionnaireDraftBody = {
  /** @minimum 1 */
  version: number;
  definition: FhirQuestionnaireInput;
};
