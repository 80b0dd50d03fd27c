/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { InboundRouteSettingsWhenClosedWay } from './inboundRouteSettingsWhenClosedWay.ts';

export type InboundRouteSettingsWhenClosed = {
  /**
     * @minLength 1
     * @maxLength 300
     */
  greeting: string;
  way: InboundRouteSettingsWhenClosedWay;
} | null;
