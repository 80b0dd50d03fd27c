/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { AuditLineActor } from './auditLineActor.ts';
import type { AuditLineObject } from './auditLineObject.ts';

export interface AuditLine {
  seq: number;
  at: string;
  actor: AuditLineActor;
  action: string;
  object: AuditLineObject;
  /** @nullable */
  address: string | null;
  /** @nullable */
  reason: string | null;
}
