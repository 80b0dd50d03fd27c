/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CampaignChoicesDepartmentsItem } from './campaignChoicesDepartmentsItem.ts';
import type { CampaignChoicesFailedItem } from './campaignChoicesFailedItem.ts';
import type { CampaignChoicesImportsItem } from './campaignChoicesImportsItem.ts';
import type { CampaignChoicesQueuesItem } from './campaignChoicesQueuesItem.ts';
import type { CampaignChoicesTrunksItem } from './campaignChoicesTrunksItem.ts';

export interface CampaignChoices {
  departments: CampaignChoicesDepartmentsItem[];
  wards: string[];
  trunks: CampaignChoicesTrunksItem[];
  queues: CampaignChoicesQueuesItem[];
  imports: CampaignChoicesImportsItem[];
  failed: CampaignChoicesFailedItem[];
}
