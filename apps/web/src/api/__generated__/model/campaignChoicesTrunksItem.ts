/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CampaignChoicesTrunksItem = {
  id: string;
  name: string;
  maxChannels: number;
  isEnabled: boolean;
};
