/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ChangePatientBodyAddIdentifiersItem } from './changePatientBodyAddIdentifiersItem.ts';
import type { ChangePatientBodySex } from './changePatientBodySex.ts';

export type ChangePatientBody = {
  /** @minimum 1 */
  version: number;
  /**
     * @minLength 1
     * @maxLength 60
     */
  name?: string;
  /** @maxLength 200 */
  pinyin?: string;
  /** @maxLength 200 */
  initials?: string;
  sex?: ChangePatientBodySex;
  birthDate?: string | null;
  note?: string | null;
  deceasedAt?: string | null;
  /** @maxItems 10 */
  addIdentifiers?: ChangePatientBodyAddIdentifiersItem[];
  /** @maxItems 10 */
  removeIdentifiers?: string[];
};
