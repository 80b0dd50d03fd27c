/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ImportTemplate } from './importTemplate.ts';

export type ListImportTemplates200 = {
  items: ImportTemplate[];
};
