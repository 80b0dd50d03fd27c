/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CallDetailStaffItemPart = typeof CallDetailStaffItemPart[keyof typeof CallDetailStaffItemPart];


export const CallDetailStaffItemPart = {
  patient: 'patient',
  agent: 'agent',
  colleague: 'colleague',
  supervisor: 'supervisor',
} as const;
