/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CreateQueueBodySettings } from './createQueueBodySettings.ts';

export type CreateQueueBody = {
  /**
     * @minLength 1
     * @maxLength 60
     */
  name: string;
  settings: CreateQueueBodySettings;
  /** @maxItems 500 */
  memberIds: string[];
};
