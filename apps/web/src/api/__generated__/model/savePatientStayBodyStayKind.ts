/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type SavePatientStayBodyStayKind = typeof SavePatientStayBodyStayKind[keyof typeof SavePatientStayBodyStayKind];


export const SavePatientStayBodyStayKind = {
  outpatient: 'outpatient',
  inpatient: 'inpatient',
} as const;
