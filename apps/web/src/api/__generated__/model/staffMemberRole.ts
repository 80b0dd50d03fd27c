/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type StaffMemberRole = typeof StaffMemberRole[keyof typeof StaffMemberRole];


export const StaffMemberRole = {
  administrator: 'administrator',
  supervisor: 'supervisor',
  nurse: 'nurse',
} as const;
