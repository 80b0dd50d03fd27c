/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type DeskDayRecentItemDirection = typeof DeskDayRecentItemDirection[keyof typeof DeskDayRecentItemDirection];


export const DeskDayRecentItemDirection = {
  outbound: 'outbound',
  inbound: 'inbound',
  internal: 'internal',
} as const;
