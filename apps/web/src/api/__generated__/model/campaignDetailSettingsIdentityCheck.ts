/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CampaignDetailSettingsIdentityCheck = typeof CampaignDetailSettingsIdentityCheck[keyof typeof CampaignDetailSettingsIdentityCheck];


export const CampaignDetailSettingsIdentityCheck = {
  surname_birth_year: 'surname_birth_year',
  national_id_tail: 'national_id_tail',
  none: 'none',
} as const;
