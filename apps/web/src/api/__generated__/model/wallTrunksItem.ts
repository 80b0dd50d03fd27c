/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type WallTrunksItem = {
  id: string;
  name: string;
  linesUsed: number;
  lines: number;
};
