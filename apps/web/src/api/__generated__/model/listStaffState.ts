/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ListStaffState = typeof ListStaffState[keyof typeof ListStaffState];


export const ListStaffState = {
  active: 'active',
  disabled: 'disabled',
} as const;
