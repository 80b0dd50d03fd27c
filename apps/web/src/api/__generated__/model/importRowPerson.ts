/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ImportRowPersonNumber } from './importRowPersonNumber.ts';

export type ImportRowPerson = {
  /** @nullable */
  name: string | null;
  number: ImportRowPersonNumber;
};
