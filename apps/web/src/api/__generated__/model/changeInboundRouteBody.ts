/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ChangeInboundRouteBodySettings } from './changeInboundRouteBodySettings.ts';

export type ChangeInboundRouteBody = {
  /** @minimum 1 */
  version: number;
  /**
     * @minLength 1
     * @maxLength 60
     */
  name?: string;
  number?: string | null;
  settings?: ChangeInboundRouteBodySettings;
  isEnabled?: boolean;
};
