/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type PatientSummarySex = typeof PatientSummarySex[keyof typeof PatientSummarySex];


export const PatientSummarySex = {
  male: 'male',
  female: 'female',
  unknown: 'unknown',
} as const;
