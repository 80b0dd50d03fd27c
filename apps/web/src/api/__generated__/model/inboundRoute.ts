/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { InboundRouteSettings } from './inboundRouteSettings.ts';

export interface InboundRoute {
  id: string;
  name: string;
  /** @nullable */
  number: string | null;
  settings: InboundRouteSettings;
  isEnabled: boolean;
  version: number;
}
