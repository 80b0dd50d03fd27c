/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CampaignCounts } from './campaignCounts.ts';
import type { CampaignObstaclesItem } from './campaignObstaclesItem.ts';
import type { CampaignPurpose } from './campaignPurpose.ts';
import type { CampaignSpeaking } from './campaignSpeaking.ts';
import type { CampaignState } from './campaignState.ts';
import type { CampaignType } from './campaignType.ts';

export interface Campaign {
  id: string;
  name: string;
  type: CampaignType;
  purpose: CampaignPurpose;
  state: CampaignState;
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
  obstacles: CampaignObstaclesItem[];
  speaking: CampaignSpeaking;
  counts: CampaignCounts;
}
