/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CreateInboundRouteBodySettingsWhenClosedWay } from './createInboundRouteBodySettingsWhenClosedWay.ts';

export type CreateInboundRouteBodySettingsWhenClosed = {
  /**
     * @minLength 1
     * @maxLength 300
     */
  greeting: string;
  way: CreateInboundRouteBodySettingsWhenClosedWay;
} | null;
