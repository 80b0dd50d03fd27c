/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CreateStaffBodyRole = typeof CreateStaffBodyRole[keyof typeof CreateStaffBodyRole];


export const CreateStaffBodyRole = {
  administrator: 'administrator',
  supervisor: 'supervisor',
  nurse: 'nurse',
} as const;
