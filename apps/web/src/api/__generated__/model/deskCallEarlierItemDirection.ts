/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type DeskCallEarlierItemDirection = typeof DeskCallEarlierItemDirection[keyof typeof DeskCallEarlierItemDirection];


export const DeskCallEarlierItemDirection = {
  outbound: 'outbound',
  inbound: 'inbound',
  internal: 'internal',
} as const;
