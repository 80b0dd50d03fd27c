/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type PatientDoNotCallItemPurpose = typeof PatientDoNotCallItemPurpose[keyof typeof PatientDoNotCallItemPurpose] | null;


export const PatientDoNotCallItemPurpose = {
  care: 'care',
  satisfaction: 'satisfaction',
  research: 'research',
  education: 'education',
} as const;
