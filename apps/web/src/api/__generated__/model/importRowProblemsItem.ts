/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ImportRowProblemsItemMessage } from './importRowProblemsItemMessage.ts';

export type ImportRowProblemsItem = {
  /** @nullable */
  column: string | null;
  /** @nullable */
  value: string | null;
  message: ImportRowProblemsItemMessage;
  isWarning: boolean;
};
