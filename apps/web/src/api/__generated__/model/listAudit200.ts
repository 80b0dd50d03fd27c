/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { AuditLine } from './auditLine.ts';

export type ListAudit200 = {
  items: AuditLine[];
  total: number;
  page: number;
  pageSize: number;
};
