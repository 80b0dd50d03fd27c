/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type PatientHitSex = typeof PatientHitSex[keyof typeof PatientHitSex];


export const PatientHitSex = {
  male: 'male',
  female: 'female',
  unknown: 'unknown',
} as const;
