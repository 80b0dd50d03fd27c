/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type AddDoNotCallBodyPurpose = typeof AddDoNotCallBodyPurpose[keyof typeof AddDoNotCallBodyPurpose];


export const AddDoNotCallBodyPurpose = {
  care: 'care',
  satisfaction: 'satisfaction',
  research: 'research',
  education: 'education',
} as const;
