/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CallLinePart = typeof CallLinePart[keyof typeof CallLinePart];


export const CallLinePart = {
  patient: 'patient',
  agent: 'agent',
  colleague: 'colleague',
  supervisor: 'supervisor',
} as const;
