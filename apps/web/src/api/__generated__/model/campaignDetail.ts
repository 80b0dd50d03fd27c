/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CampaignCounts } from './campaignCounts.ts';
import type { CampaignDetailObstaclesItem } from './campaignDetailObstaclesItem.ts';
import type { CampaignDetailPurpose } from './campaignDetailPurpose.ts';
import type { CampaignDetailSettings } from './campaignDetailSettings.ts';
import type { CampaignDetailSpeaking } from './campaignDetailSpeaking.ts';
import type { CampaignDetailState } from './campaignDetailState.ts';
import type { CampaignDetailType } from './campaignDetailType.ts';

export interface CampaignDetail {
  id: string;
  name: string;
  type: CampaignDetailType;
  purpose: CampaignDetailPurpose;
  state: CampaignDetailState;
  trunkId: string;
  trunkName: string;
  trunkChannels: number;
  questionnaireVersionId: string | null;
  /** @nullable */
  questionnaireTitle: string | null;
  parentCampaignId: string | null;
  isSample: boolean;
  createdAt: string;
  startedAt: string | null;
  finishedAt: string | null;
  version: number;
  obstacles: CampaignDetailObstaclesItem[];
  speaking: CampaignDetailSpeaking;
  counts: CampaignCounts;
  settings: CampaignDetailSettings;
}
