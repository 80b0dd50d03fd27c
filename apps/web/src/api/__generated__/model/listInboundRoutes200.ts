/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { InboundRoute } from './inboundRoute.ts';

export type ListInboundRoutes200 = {
  items: InboundRoute[];
};
