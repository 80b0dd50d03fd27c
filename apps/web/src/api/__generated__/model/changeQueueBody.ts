/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ChangeQueueBodySettings } from './changeQueueBodySettings.ts';

export type ChangeQueueBody = {
  /** @minimum 1 */
  version: number;
  /**
     * @minLength 1
     * @maxLength 60
     */
  name?: string;
  settings?: ChangeQueueBodySettings;
  /** @maxItems 500 */
  memberIds?: string[];
  isEnabled?: boolean;
};
