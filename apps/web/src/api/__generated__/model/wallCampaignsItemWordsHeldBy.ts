/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type WallCampaignsItemWordsHeldBy = typeof WallCampaignsItemWordsHeldBy[keyof typeof WallCampaignsItemWordsHeldBy] | null;


export const WallCampaignsItemWordsHeldBy = {
  disk: 'disk',
  voice_down: 'voice_down',
} as const;
