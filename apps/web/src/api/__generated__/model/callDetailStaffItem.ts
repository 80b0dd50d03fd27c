/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CallDetailStaffItemPart } from './callDetailStaffItemPart.ts';

export type CallDetailStaffItem = {
  id: string;
  name: string;
  part: CallDetailStaffItemPart;
};
