/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ChangePatientBodyAddIdentifiersItemSystem } from './changePatientBodyAddIdentifiersItemSystem.ts';

export type ChangePatientBodyAddIdentifiersItem = {
  system: ChangePatientBodyAddIdentifiersItemSystem;
  /**
     * @minLength 1
     * @maxLength 40
     */
  value: string;
};
