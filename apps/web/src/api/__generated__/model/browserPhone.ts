/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export interface BrowserPhone {
  deviceId: string;
  uri: string;
  username: string;
  password: string;
  path: string;
  extension: string;
  isAutoAnswer: boolean;
}
