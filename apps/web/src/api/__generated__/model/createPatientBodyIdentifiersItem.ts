/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CreatePatientBodyIdentifiersItemSystem } from './createPatientBodyIdentifiersItemSystem.ts';

export type CreatePatientBodyIdentifiersItem = {
  system: CreatePatientBodyIdentifiersItemSystem;
  /**
     * @minLength 1
     * @maxLength 40
     */
  value: string;
};
