/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type OrderInboundRoutesBody = {
  /** @maxItems 1000 */
  ids: string[];
};
