/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CreateInboundRouteBodySettingsMenuItem } from './createInboundRouteBodySettingsMenuItem.ts';
import type { CreateInboundRouteBodySettingsOtherwise } from './createInboundRouteBodySettingsOtherwise.ts';

export type CreateInboundRouteBodySettings = {
  /**
     * @minLength 1
     * @maxLength 300
     */
  greeting: string;
  /** @maxItems 10 */
  menu?: CreateInboundRouteBodySettingsMenuItem[];
  otherwise: CreateInboundRouteBodySettingsOtherwise;
  /**
     * @minimum 0
     * @maximum 1440
     */
  ringBackHours?: number;
};
