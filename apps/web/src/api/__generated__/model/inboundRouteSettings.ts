/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { InboundRouteSettingsMenuItem } from './inboundRouteSettingsMenuItem.ts';
import type { InboundRouteSettingsOtherwise } from './inboundRouteSettingsOtherwise.ts';

export type InboundRouteSettings = {
  /**
     * @minLength 1
     * @maxLength 300
     */
  greeting: string;
  /** @maxItems 10 */
  menu: InboundRouteSettingsMenuItem[];
  otherwise: InboundRouteSettingsOtherwise;
  /**
     * @minimum 0
     * @maximum 1440
     */
  ringBackHours: number;
};
