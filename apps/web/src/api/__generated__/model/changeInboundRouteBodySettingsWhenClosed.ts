/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ChangeInboundRouteBodySettingsWhenClosedWay } from './changeInboundRouteBodySettingsWhenClosedWay.ts';

export type ChangeInboundRouteBodySettingsWhenClosed = {
  /**
     * @minLength 1
     * @maxLength 300
     */
  greeting: string;
  way: ChangeInboundRouteBodySettingsWhenClosedWay;
} | null;
