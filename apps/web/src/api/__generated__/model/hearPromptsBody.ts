/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type HearPromptsBody = {
  /**
     * @maxItems 300
     * @items.minLength 1
     * @items.maxLength 1000
     */
  texts: string[];
};
