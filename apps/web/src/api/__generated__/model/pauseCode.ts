/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export interface PauseCode {
  id: string;
  name: string;
  isProductive: boolean;
  limitMs: number | null;
  isEnabled: boolean;
  version: number;
}
