/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ListIncomingCallsResult = typeof ListIncomingCallsResult[keyof typeof ListIncomingCallsResult];


export const ListIncomingCallsResult = {
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
