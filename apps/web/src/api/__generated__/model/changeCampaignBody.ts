/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ChangeCampaignBodySettings } from './changeCampaignBodySettings.ts';

export type ChangeCampaignBody = {
  /** @minimum 1 */
  version: number;
  /**
     * @minLength 1
     * @maxLength 100
     */
  name?: string;
  settings?: ChangeCampaignBodySettings;
};
