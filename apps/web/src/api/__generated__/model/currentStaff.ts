/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CurrentStaffPermissionsItem } from './currentStaffPermissionsItem.ts';
import type { CurrentStaffRole } from './currentStaffRole.ts';

export interface CurrentStaff {
  id: string;
  login: string;
  name: string;
  role: CurrentStaffRole;
  permissions: CurrentStaffPermissionsItem[];
  mustChangePassword: boolean;
  idleLimitMs: number;
}
