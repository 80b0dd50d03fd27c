/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type BlockedPatientRule = typeof BlockedPatientRule[keyof typeof BlockedPatientRule];


export const BlockedPatientRule = {
  window: 'window',
  not_started: 'not_started',
  paused: 'paused',
  draining: 'draining',
  preparing: 'preparing',
  voice_down: 'voice_down',
  retry_delay: 'retry_delay',
  campaign_limit: 'campaign_limit',
  trunk_limit: 'trunk_limit',
  trunk_down: 'trunk_down',
  phone_in_use: 'phone_in_use',
  patient_in_use: 'patient_in_use',
  phone_cap: 'phone_cap',
  patient_cap: 'patient_cap',
  do_not_call: 'do_not_call',
  no_consent: 'no_consent',
  deceased: 'deceased',
  no_valid_number: 'no_valid_number',
  identity_missing: 'identity_missing',
  disk: 'disk',
  no_agent: 'no_agent',
  reserved: 'reserved',
  put_off: 'put_off',
  settings_unreadable: 'settings_unreadable',
} as const;
