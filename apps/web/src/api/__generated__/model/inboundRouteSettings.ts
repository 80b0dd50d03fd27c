/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { InboundRouteSettingsMenuItem } from './inboundRouteSettingsMenuItem.ts';
import type { InboundRouteSettingsOtherwise } from './inboundRouteSettingsOtherwise.ts';
import type { InboundRouteSettingsSchedule } from './inboundRouteSettingsSchedule.ts';
import type { InboundRouteSettingsWhenClosed } from './inboundRouteSettingsWhenClosed.ts';

export type InboundRouteSettings = {
  /**
     * @minLength 1
     * @maxLength 300
     */
  greeting: string;
  /** @maxItems 10 */
  menu: InboundRouteSettingsMenuItem[];
  otherwise: InboundRouteSettingsOtherwise;
  schedule: InboundRouteSettingsSchedule;
  whenClosed: InboundRouteSettingsWhenClosed;
  /**
     * @minimum 0
     * @maximum 1440
     */
  ringBackHours: number;
};
