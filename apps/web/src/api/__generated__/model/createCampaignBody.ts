/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CreateCampaignBodyPurpose } from './createCampaignBodyPurpose.ts';
import type { CreateCampaignBodySettings } from './createCampaignBodySettings.ts';
import type { CreateCampaignBodyType } from './createCampaignBodyType.ts';
import type { CreateCampaignBodyWhom } from './createCampaignBodyWhom.ts';

export type CreateCampaignBody = {
  /**
     * @minLength 1
     * @maxLength 100
     */
  name: string;
  type: CreateCampaignBodyType;
  purpose: CreateCampaignBodyPurpose;
  trunkId: string;
  questionnaireVersionId?: string | null;
  settings: CreateCampaignBodySettings;
  whom: CreateCampaignBodyWhom;
};
