/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ChangeStaffBodyRole = typeof ChangeStaffBodyRole[keyof typeof ChangeStaffBodyRole];


export const ChangeStaffBodyRole = {
  administrator: 'administrator',
  supervisor: 'supervisor',
  nurse: 'nurse',
} as const;
