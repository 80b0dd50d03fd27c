/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CallDetailWireLegsItemPart } from './callDetailWireLegsItemPart.ts';
import type { CallDetailWireLegsItemStaff } from './callDetailWireLegsItemStaff.ts';

export type CallDetailWireLegsItem = {
  id: string;
  party: string;
  part: CallDetailWireLegsItemPart;
  staff: CallDetailWireLegsItemStaff;
  startedAt: string;
  ringingAt: string | null;
  answeredAt: string | null;
  endedAt: string | null;
  /** @nullable */
  endedBy: string | null;
  cause: number | null;
  sipCode: number | null;
};
