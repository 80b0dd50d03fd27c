/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type DeskCallQueue = {
  name: string;
  waitedMs: number;
} | null;
