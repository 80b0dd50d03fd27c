/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ImportRowPersonNumberField } from './importRowPersonNumberField.ts';

export type ImportRowPersonNumber = {
  field: ImportRowPersonNumberField;
  shown: string;
} | null;
