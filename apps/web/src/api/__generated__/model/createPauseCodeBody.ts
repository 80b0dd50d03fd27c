/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CreatePauseCodeBody = {
  /**
     * @minLength 1
     * @maxLength 20
     */
  name: string;
  isProductive: boolean;
  limitMs: number | null;
};
