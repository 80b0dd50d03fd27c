/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { RedialPreviewBlockedItem } from './redialPreviewBlockedItem.ts';

export interface RedialPreview {
  failed: number;
  willCall: number;
  blocked: RedialPreviewBlockedItem[];
}
