/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ChangeInboundRouteBodySettingsMenuItem } from './changeInboundRouteBodySettingsMenuItem.ts';
import type { ChangeInboundRouteBodySettingsOtherwise } from './changeInboundRouteBodySettingsOtherwise.ts';
import type { ChangeInboundRouteBodySettingsSchedule } from './changeInboundRouteBodySettingsSchedule.ts';
import type { ChangeInboundRouteBodySettingsWhenClosed } from './changeInboundRouteBodySettingsWhenClosed.ts';

export type ChangeInboundRouteBodySettings = {
  /**
     * @minLength 1
     * @maxLength 300
     */
  greeting: string;
  /** @maxItems 10 */
  menu?: ChangeInboundRouteBodySettingsMenuItem[];
  otherwise: ChangeInboundRouteBodySettingsOtherwise;
  schedule?: ChangeInboundRouteBodySettingsSchedule;
  whenClosed?: ChangeInboundRouteBodySettingsWhenClosed;
  /**
     * @minimum 0
     * @maximum 1440
     */
  ringBackHours?: number;
};
