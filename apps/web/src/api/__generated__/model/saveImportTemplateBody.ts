/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { SaveImportTemplateBodyMapping } from './saveImportTemplateBodyMapping.ts';

export type SaveImportTemplateBody = {
  /**
     * @minLength 1
     * @maxLength 60
     */
  name: string;
  mapping: SaveImportTemplateBodyMapping;
};
