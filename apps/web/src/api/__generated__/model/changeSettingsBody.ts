/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ChangeSettingsBodyRating } from './changeSettingsBodyRating.ts';

export type ChangeSettingsBody = {
  /**
     * @minLength 2
     * @maxLength 40
     */
  hospital: string;
  allowsAbroad?: boolean;
  rating?: ChangeSettingsBodyRating;
  /** @minimum 1 */
  version: number;
};
