/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { RecordPatientConsentBodyPurpose } from './recordPatientConsentBodyPurpose.ts';

export type RecordPatientConsentBody = {
  /** @minimum 1 */
  version: number;
  purpose: RecordPatientConsentBodyPurpose;
  isGranted: boolean;
  /**
     * @minLength 1
     * @maxLength 60
     */
  source: string;
};
