/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type PatientHitFoundBy = typeof PatientHitFoundBy[keyof typeof PatientHitFoundBy];


export const PatientHitFoundBy = {
  name: 'name',
  pinyin: 'pinyin',
  initials: 'initials',
  phone: 'phone',
  'phone-tail': 'phone-tail',
  identifier: 'identifier',
} as const;
