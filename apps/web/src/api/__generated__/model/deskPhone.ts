/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export interface DeskPhone {
  server: string;
  port: number;
  username: string;
  password: string;
  extension: string;
}
