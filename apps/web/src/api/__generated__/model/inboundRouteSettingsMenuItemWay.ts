/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type InboundRouteSettingsMenuItemWay = {
  to: 'queue';
  queueId: string;
} | {
  to: 'extension';
  staffId: string;
  instead: {
  to: 'queue';
  queueId: string;
} | {
  to: 'voicemail';
  queueId: string;
};
} | {
  to: 'voicemail';
  queueId: string;
} | {
  to: 'announcement';
  /**
     * @minLength 1
     * @maxLength 300
     */
  text: string;
};
