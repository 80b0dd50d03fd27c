/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ChangeInboundRouteBodySettingsMenuItemWay } from './changeInboundRouteBodySettingsMenuItemWay.ts';

export type ChangeInboundRouteBodySettingsMenuItem = {
  /** @pattern ^[0-9]$ */
  key: string;
  /**
     * @minLength 1
     * @maxLength 300
     */
  say: string;
  way: ChangeInboundRouteBodySettingsMenuItemWay;
};
