/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ChangeCampaignBodySettingsAgentsFallback } from './changeCampaignBodySettingsAgentsFallback.ts';
import type { ChangeCampaignBodySettingsAgentsMode } from './changeCampaignBodySettingsAgentsMode.ts';

export type ChangeCampaignBodySettingsAgents = {
  mode: ChangeCampaignBodySettingsAgentsMode;
  queueId: string;
  /**
     * @minimum 500
     * @maximum 30000
     */
  patienceMs?: number;
  /**
     * @minimum 0.001
     * @maximum 0.1
     */
  abandonLimit?: number;
  fallback?: ChangeCampaignBodySettingsAgentsFallback;
  /**
     * @minimum 15000
     * @maximum 1800000
     */
  reservationMs?: number;
  /**
     * @minimum 60000
     * @maximum 604800000
     */
  putOffMs?: number;
} | null;
