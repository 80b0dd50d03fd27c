/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CreateInboundRouteBodySettingsMenuItem } from './createInboundRouteBodySettingsMenuItem.ts';
import type { CreateInboundRouteBodySettingsOtherwise } from './createInboundRouteBodySettingsOtherwise.ts';
import type { CreateInboundRouteBodySettingsSchedule } from './createInboundRouteBodySettingsSchedule.ts';
import type { CreateInboundRouteBodySettingsWhenClosed } from './createInboundRouteBodySettingsWhenClosed.ts';

export type CreateInboundRouteBodySettings = {
  /**
     * @minLength 1
     * @maxLength 300
     */
  greeting: string;
  /** @maxItems 10 */
  menu?: CreateInboundRouteBodySettingsMenuItem[];
  otherwise: CreateInboundRouteBodySettingsOtherwise;
  schedule?: CreateInboundRouteBodySettingsSchedule;
  whenClosed?: CreateInboundRouteBodySettingsWhenClosed;
  /**
     * @minimum 0
     * @maximum 1440
     */
  ringBackHours?: number;
};
