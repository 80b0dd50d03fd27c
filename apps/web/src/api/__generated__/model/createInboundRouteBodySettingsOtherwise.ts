/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CreateInboundRouteBodySettingsOtherwise = {
  to: 'queue';
  queueId: string;
} | {
  to: 'announcement';
  /**
     * @minLength 1
     * @maxLength 300
     */
  text: string;
};
