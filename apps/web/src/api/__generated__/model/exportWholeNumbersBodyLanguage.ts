/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ExportWholeNumbersBodyLanguage = typeof ExportWholeNumbersBodyLanguage[keyof typeof ExportWholeNumbersBodyLanguage];


export const ExportWholeNumbersBodyLanguage = {
  zh: 'zh',
  en: 'en',
} as const;
