import { CampaignSettings, defaultSettings } from '@suifang/contract/campaigns/settings.ts';
import { readStored, type StoredSettings } from '../../../platform/stored-settings.ts';

/** Reads the stored settings of a campaign. Nobody is dialled by settings that are not whole. */
export function readSettings(stored: unknown): StoredSettings<CampaignSettings> {
  return readStored(CampaignSettings, defaultSettings, stored);
}
