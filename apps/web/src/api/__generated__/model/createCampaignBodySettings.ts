/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CreateCampaignBodySettingsAgents } from './createCampaignBodySettingsAgents.ts';
import type { CreateCampaignBodySettingsIdentityCheck } from './createCampaignBodySettingsIdentityCheck.ts';
import type { CreateCampaignBodySettingsPatientCap } from './createCampaignBodySettingsPatientCap.ts';
import type { CreateCampaignBodySettingsPhoneCap } from './createCampaignBodySettingsPhoneCap.ts';
import type { CreateCampaignBodySettingsRetryRulesItem } from './createCampaignBodySettingsRetryRulesItem.ts';
import type { CreateCampaignBodySettingsSchedule } from './createCampaignBodySettingsSchedule.ts';

export type CreateCampaignBodySettings = {
  schedule: CreateCampaignBodySettingsSchedule;
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
  retryRules: CreateCampaignBodySettingsRetryRulesItem[];
  phoneCap: CreateCampaignBodySettingsPhoneCap;
  patientCap: CreateCampaignBodySettingsPatientCap;
  identityCheck: CreateCampaignBodySettingsIdentityCheck;
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
  agents?: CreateCampaignBodySettingsAgents;
};
