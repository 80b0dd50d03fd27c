/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { GeneralSettingsRating } from './generalSettingsRating.ts';

export interface GeneralSettings {
  /**
     * @minLength 2
     * @maxLength 40
     */
  hospital: string;
  allowsAbroad: boolean;
  rating: GeneralSettingsRating;
  version: number;
}
