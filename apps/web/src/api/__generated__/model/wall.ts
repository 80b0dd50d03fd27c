/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { WallAgentsItem } from './wallAgentsItem.ts';
import type { WallCampaignsItem } from './wallCampaignsItem.ts';
import type { WallQueuesItem } from './wallQueuesItem.ts';
import type { WallTrunksItem } from './wallTrunksItem.ts';

export interface Wall {
  day: string;
  queues: WallQueuesItem[];
  agents: WallAgentsItem[];
  campaigns: WallCampaignsItem[];
  trunks: WallTrunksItem[];
}
