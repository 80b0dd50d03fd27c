/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export interface TransferQueue {
  id: string;
  name: string;
  waiting: number;
  free: number;
}
