/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type RecordPatientConsentBodyPurpose = typeof RecordPatientConsentBodyPurpose[keyof typeof RecordPatientConsentBodyPurpose];


export const RecordPatientConsentBodyPurpose = {
  care: 'care',
  satisfaction: 'satisfaction',
  research: 'research',
  education: 'education',
} as const;
