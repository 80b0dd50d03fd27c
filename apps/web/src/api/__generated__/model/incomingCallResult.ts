/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type IncomingCallResult = typeof IncomingCallResult[keyof typeof IncomingCallResult];


export const IncomingCallResult = {
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
