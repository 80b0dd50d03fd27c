/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { FhirQuestionnaireInput } from './fhirQuestionnaireInput.ts';

export type ImportQuestionnaireBody = {
  definition: FhirQuestionnaireInput;
};
