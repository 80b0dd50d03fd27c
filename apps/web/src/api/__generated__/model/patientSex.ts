/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type PatientSex = typeof PatientSex[keyof typeof PatientSex];


export const PatientSex = {
  male: 'male',
  female: 'female',
  unknown: 'unknown',
} as const;
