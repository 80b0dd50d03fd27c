/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { WaitingPlaceBlockedRule } from './waitingPlaceBlockedRule.ts';
import type { WaitingPlaceCampaign } from './waitingPlaceCampaign.ts';

export interface WaitingPlace {
  campaign: WaitingPlaceCampaign;
  blockedRule: WaitingPlaceBlockedRule;
  until: string | null;
}
