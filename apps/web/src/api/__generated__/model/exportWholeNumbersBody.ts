/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ExportWholeNumbersBodyLanguage } from './exportWholeNumbersBodyLanguage.ts';

export type ExportWholeNumbersBody = {
  language?: ExportWholeNumbersBodyLanguage;
  /**
     * @minLength 1
     * @maxLength 100
     */
  reason: string;
};
