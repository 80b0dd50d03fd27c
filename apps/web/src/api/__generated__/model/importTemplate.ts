/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ImportTemplateMapping } from './importTemplateMapping.ts';

export interface ImportTemplate {
  id: string;
  name: string;
  mapping: ImportTemplateMapping;
  updatedAt: string;
}
