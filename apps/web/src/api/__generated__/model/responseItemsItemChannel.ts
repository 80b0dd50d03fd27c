/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ResponseItemsItemChannel = typeof ResponseItemsItemChannel[keyof typeof ResponseItemsItemChannel] | null;


export const ResponseItemsItemChannel = {
  voice: 'voice',
  agent: 'agent',
  web: 'web',
  sms: 'sms',
} as const;
