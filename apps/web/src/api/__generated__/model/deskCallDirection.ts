/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type DeskCallDirection = typeof DeskCallDirection[keyof typeof DeskCallDirection];


export const DeskCallDirection = {
  outbound: 'outbound',
  inbound: 'inbound',
  internal: 'internal',
} as const;
