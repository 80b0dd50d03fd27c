/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { BlockedPatient } from './blockedPatient.ts';

export type ListBlockedPatients200 = {
  items: BlockedPatient[];
  total: number;
  page: number;
  pageSize: number;
};
