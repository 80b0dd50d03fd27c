/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CreateCampaignBodySettingsRetryRulesItemOutcome } from './createCampaignBodySettingsRetryRulesItemOutcome.ts';

export type CreateCampaignBodySettingsRetryRulesItem = {
  outcome: CreateCampaignBodySettingsRetryRulesItemOutcome;
  /**
     * @minimum 0
     * @maximum 2592000000
     */
  delayMs: number;
  /**
     * @minimum 1
     * @maximum 10
     */
  backoff?: number;
  /**
     * @minimum 0
     * @maximum 20
     */
  maxRetries: number;
  nextPhone?: boolean;
};
