/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CallDetailWireLegsItemPart = typeof CallDetailWireLegsItemPart[keyof typeof CallDetailWireLegsItemPart];


export const CallDetailWireLegsItemPart = {
  patient: 'patient',
  agent: 'agent',
  colleague: 'colleague',
  supervisor: 'supervisor',
} as const;
