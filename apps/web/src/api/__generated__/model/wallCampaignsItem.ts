/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { WallCampaignsItemState } from './wallCampaignsItemState.ts';
import type { WallCampaignsItemWordsHeldBy } from './wallCampaignsItemWordsHeldBy.ts';

export type WallCampaignsItem = {
  id: string;
  name: string;
  state: WallCampaignsItemState;
  linesUsed: number;
  lines: number;
  dials: number;
  answered: number;
  preparing: number;
  wordsHeldBy: WallCampaignsItemWordsHeldBy;
};
