/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ChangePatientPhonesBodyPhonesItem } from './changePatientPhonesBodyPhonesItem.ts';

export type ChangePatientPhonesBody = {
  /** @minimum 1 */
  version: number;
  /** @maxItems 20 */
  phones: ChangePatientPhonesBodyPhonesItem[];
};
