/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ChangePatientContactsBodyContactsItem } from './changePatientContactsBodyContactsItem.ts';

export type ChangePatientContactsBody = {
  /** @minimum 1 */
  version: number;
  /** @maxItems 20 */
  contacts: ChangePatientContactsBodyContactsItem[];
};
