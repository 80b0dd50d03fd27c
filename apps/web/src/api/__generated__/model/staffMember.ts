/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { StaffMemberRole } from './staffMemberRole.ts';

export interface StaffMember {
  id: string;
  login: string;
  name: string;
  role: StaffMemberRole;
  mustChangePassword: boolean;
  disabledAt: string | null;
  lastSeenAt: string | null;
  createdAt: string;
  version: number;
}
