/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { StaffMember } from './staffMember.ts';

export type ListStaff200 = {
  items: StaffMember[];
  total: number;
  page: number;
  pageSize: number;
};
