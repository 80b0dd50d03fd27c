/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CampaignCountsBlocked } from './campaignCountsBlocked.ts';
import type { CampaignCountsResults } from './campaignCountsResults.ts';

export interface CampaignCounts {
  targets: number;
  waiting: number;
  dialing: number;
  talking: number;
  done: number;
  review: number;
  completed: number;
  attempts: number;
  wantsPerson: number;
  results: CampaignCountsResults;
  blocked: CampaignCountsBlocked;
}
