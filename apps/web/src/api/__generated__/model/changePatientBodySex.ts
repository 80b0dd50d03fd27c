/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ChangePatientBodySex = typeof ChangePatientBodySex[keyof typeof ChangePatientBodySex];


export const ChangePatientBodySex = {
  male: 'male',
  female: 'female',
  unknown: 'unknown',
} as const;
