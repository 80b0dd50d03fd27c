/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CampaignCheckAgents = {
  queue: string;
  members: number;
  signedIn: number;
  isEnabled: boolean;
  isOpen: boolean;
} | null;
