/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CurrentStaffRole = typeof CurrentStaffRole[keyof typeof CurrentStaffRole];


export const CurrentStaffRole = {
  administrator: 'administrator',
  supervisor: 'supervisor',
  nurse: 'nurse',
} as const;
