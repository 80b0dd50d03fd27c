/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CampaignDetailSettingsAgents } from './campaignDetailSettingsAgents.ts';
import type { CampaignDetailSettingsIdentityCheck } from './campaignDetailSettingsIdentityCheck.ts';
import type { CampaignDetailSettingsPatientCap } from './campaignDetailSettingsPatientCap.ts';
import type { CampaignDetailSettingsPhoneCap } from './campaignDetailSettingsPhoneCap.ts';
import type { CampaignDetailSettingsRetryRulesItem } from './campaignDetailSettingsRetryRulesItem.ts';
import type { CampaignDetailSettingsSchedule } from './campaignDetailSettingsSchedule.ts';

export type CampaignDetailSettings = {
  schedule: CampaignDetailSettingsSchedule;
  startsAt: string | null;
  endsAt: string | null;
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
  ringTimeoutMs: number;
  /**
     * @minimum 1
     * @maximum 20
     */
  maxAttempts: number;
  /** @maxItems 20 */
  retryRules: CampaignDetailSettingsRetryRulesItem[];
  phoneCap: CampaignDetailSettingsPhoneCap;
  patientCap: CampaignDetailSettingsPatientCap;
  identityCheck: CampaignDetailSettingsIdentityCheck;
  /**
     * @minLength 2
     * @maxLength 40
     */
  hospital: string;
  /** @maxLength 40 */
  department: string;
  noticeText: string | null;
  /**
     * @minimum 0.1
     * @maximum 1
     */
  deliveredShare: number;
  /** @maxLength 40 */
  voice: string;
  agents: CampaignDetailSettingsAgents;
};
