/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CampaignDetailSettingsAgentsFallback } from './campaignDetailSettingsAgentsFallback.ts';
import type { CampaignDetailSettingsAgentsMode } from './campaignDetailSettingsAgentsMode.ts';

export type CampaignDetailSettingsAgents = {
  mode: CampaignDetailSettingsAgentsMode;
  queueId: string;
  /**
     * @minimum 500
     * @maximum 30000
     */
  patienceMs: number;
  /**
     * @minimum 0.001
     * @maximum 0.1
     */
  abandonLimit: number;
  fallback: CampaignDetailSettingsAgentsFallback;
  /**
     * @minimum 15000
     * @maximum 1800000
     */
  reservationMs: number;
  /**
     * @minimum 60000
     * @maximum 604800000
     */
  putOffMs: number;
} | null;
