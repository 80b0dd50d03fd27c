/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CampaignAgentsMode } from './campaignAgentsMode.ts';
import type { CampaignAgentsQueue } from './campaignAgentsQueue.ts';
import type { CampaignAgentsReservations } from './campaignAgentsReservations.ts';
import type { CampaignAgentsSpread } from './campaignAgentsSpread.ts';

export interface CampaignAgents {
  mode: CampaignAgentsMode;
  queue: CampaignAgentsQueue;
  free: number;
  working: number;
  waiting: number;
  ringing: number;
  answered: number;
  taken: number;
  abandoned: number;
  /** @nullable */
  abandonRate: number | null;
  abandonLimit: number;
  meanWaitMs: number | null;
  reservations: CampaignAgentsReservations;
  spread: CampaignAgentsSpread;
}
