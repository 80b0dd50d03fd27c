/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { QueueMembersItem } from './queueMembersItem.ts';
import type { QueueSettings } from './queueSettings.ts';

export interface Queue {
  id: string;
  name: string;
  settings: QueueSettings;
  members: QueueMembersItem[];
  isEnabled: boolean;
  createdAt: string;
  version: number;
}
