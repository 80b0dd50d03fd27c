/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export interface QuestionnaireVersion {
  id: string;
  version: number;
  publishedAt: string;
  /** @nullable */
  publishedBy: string | null;
}
