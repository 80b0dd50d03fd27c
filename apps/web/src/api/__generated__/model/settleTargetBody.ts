/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { SettleTargetBodyDecision } from './settleTargetBodyDecision.ts';

export type SettleTargetBody = {
  decision: SettleTargetBodyDecision;
};
