/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type IncomingCallDetailResult = typeof IncomingCallDetailResult[keyof typeof IncomingCallDetailResult];


export const IncomingCallDetailResult = {
  waiting: 'waiting',
  talking: 'talking',
  answered: 'answered',
  abandoned: 'abandoned',
  message: 'message',
  callback: 'callback',
  questionnaire: 'questionnaire',
  notice: 'notice',
  left: 'left',
} as const;
