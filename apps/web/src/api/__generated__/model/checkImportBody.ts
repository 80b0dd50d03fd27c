/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CheckImportBodyMappingItem } from './checkImportBodyMappingItem.ts';

export type CheckImportBody = {
  /** @maxItems 200 */
  mapping: CheckImportBodyMappingItem[];
};
