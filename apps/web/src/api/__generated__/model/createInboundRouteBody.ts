/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CreateInboundRouteBodySettings } from './createInboundRouteBodySettings.ts';

export type CreateInboundRouteBody = {
  /**
     * @minLength 1
     * @maxLength 60
     */
  name: string;
  number: string | null;
  settings: CreateInboundRouteBodySettings;
};
