/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ChangeCampaignBodySettingsAgents } from './changeCampaignBodySettingsAgents.ts';
import type { ChangeCampaignBodySettingsIdentityCheck } from './changeCampaignBodySettingsIdentityCheck.ts';
import type { ChangeCampaignBodySettingsPatientCap } from './changeCampaignBodySettingsPatientCap.ts';
import type { ChangeCampaignBodySettingsPhoneCap } from './changeCampaignBodySettingsPhoneCap.ts';
import type { ChangeCampaignBodySettingsRetryRulesItem } from './changeCampaignBodySettingsRetryRulesItem.ts';
import type { ChangeCampaignBodySettingsSchedule } from './changeCampaignBodySettingsSchedule.ts';

export type ChangeCampaignBodySettings = {
  schedule: ChangeCampaignBodySettingsSchedule;
  startsAt?: string | null;
  endsAt?: string | null;
  /**
     * @minimum 1
     * @maximum 500
     */
  concurrency: number;
  /**
     * @minimum 0.1
     * @maximum 100
     */
  callsPerSecond: number;
  /**
     * @minimum 15000
     * @maximum 90000
     */
  ringTimeoutMs?: number;
  /**
     * @minimum 1
     * @maximum 20
     */
  maxAttempts: number;
  /** @maxItems 20 */
  retryRules: ChangeCampaignBodySettingsRetryRulesItem[];
  phoneCap: ChangeCampaignBodySettingsPhoneCap;
  patientCap: ChangeCampaignBodySettingsPatientCap;
  identityCheck: ChangeCampaignBodySettingsIdentityCheck;
  /**
     * @minLength 2
     * @maxLength 40
     */
  hospital: string;
  /** @maxLength 40 */
  department?: string;
  noticeText?: string | null;
  /**
     * @minimum 0.1
     * @maximum 1
     */
  deliveredShare?: number;
  /** @maxLength 40 */
  voice?: string;
  agents?: ChangeCampaignBodySettingsAgents;
};
