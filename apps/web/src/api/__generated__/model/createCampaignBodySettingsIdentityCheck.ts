/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CreateCampaignBodySettingsIdentityCheck = typeof CreateCampaignBodySettingsIdentityCheck[keyof typeof CreateCampaignBodySettingsIdentityCheck];


export const CreateCampaignBodySettingsIdentityCheck = {
  surname_birth_year: 'surname_birth_year',
  national_id_tail: 'national_id_tail',
  none: 'none',
} as const;
