/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CreatePatientBodySex = typeof CreatePatientBodySex[keyof typeof CreatePatientBodySex];


export const CreatePatientBodySex = {
  male: 'male',
  female: 'female',
  unknown: 'unknown',
} as const;
