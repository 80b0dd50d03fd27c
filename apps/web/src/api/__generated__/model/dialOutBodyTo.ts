/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type DialOutBodyTo = {
  kind: 'phone';
  phoneId: string;
} | {
  kind: 'callback';
  taskId: string;
} | {
  kind: 'call';
  callId: string;
} | {
  kind: 'attempt';
  attemptId: string;
} | {
  kind: 'reservation';
  reservationId: string;
} | {
  kind: 'number';
  /**
     * @minLength 2
     * @maxLength 30
     */
  number: string;
};
