/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type QueueSettingsWhenClosed = {
  to: 'queue';
  queueId: string;
} | {
  to: 'voicemail';
} | {
  to: 'callback';
} | {
  to: 'announcement';
  /**
     * @minLength 1
     * @maxLength 300
     */
  text: string;
};
