/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { InboundRouteSettingsMenuItemWay } from './inboundRouteSettingsMenuItemWay.ts';

export type InboundRouteSettingsMenuItem = {
  /** @pattern ^[0-9]$ */
  key: string;
  /**
     * @minLength 1
     * @maxLength 300
     */
  say: string;
  way: InboundRouteSettingsMenuItemWay;
};
