/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type SettleTargetBodyDecision = typeof SettleTargetBodyDecision[keyof typeof SettleTargetBodyDecision];


export const SettleTargetBodyDecision = {
  'call-again': 'call-again',
  close: 'close',
} as const;
