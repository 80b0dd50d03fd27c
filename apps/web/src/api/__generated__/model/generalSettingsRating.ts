/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type GeneralSettingsRating = {
  isOn: boolean;
  /**
     * @minLength 1
     * @maxLength 200
     */
  question: string;
  /**
     * @minItems 2
     * @maxItems 5
     * @items.minLength 1
     * @items.maxLength 20
     */
  levels: string[];
  /**
     * @minimum 1
     * @maximum 4
     */
  lowScore: number;
};
