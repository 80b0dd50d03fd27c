/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ChangePauseCodeBody = {
  /** @minimum 1 */
  version: number;
  /**
     * @minLength 1
     * @maxLength 20
     */
  name?: string;
  isProductive?: boolean;
  limitMs?: number | null;
  isEnabled?: boolean;
};
