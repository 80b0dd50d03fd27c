/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ChangeInboundRouteBodySettingsMenuItem } from './changeInboundRouteBodySettingsMenuItem.ts';
import type { ChangeInboundRouteBodySettingsOtherwise } from './changeInboundRouteBodySettingsOtherwise.ts';

export type ChangeInboundRouteBodySettings = {
  /**
     * @minLength 1
     * @maxLength 300
     */
  greeting: string;
  /** @maxItems 10 */
  menu?: ChangeInboundRouteBodySettingsMenuItem[];
  otherwise: ChangeInboundRouteBodySettingsOtherwise;
  /**
     * @minimum 0
     * @maximum 1440
     */
  ringBackHours?: number;
};
