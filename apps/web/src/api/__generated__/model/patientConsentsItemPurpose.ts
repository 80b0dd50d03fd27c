/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type PatientConsentsItemPurpose = typeof PatientConsentsItemPurpose[keyof typeof PatientConsentsItemPurpose];


export const PatientConsentsItemPurpose = {
  care: 'care',
  satisfaction: 'satisfaction',
  research: 'research',
  education: 'education',
} as const;
