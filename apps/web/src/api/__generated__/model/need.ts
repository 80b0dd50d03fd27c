/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { NeedKind } from './needKind.ts';
import type { NeedSeverity } from './needSeverity.ts';
import type { NeedText } from './needText.ts';

export interface Need {
  kind: NeedKind;
  id: string;
  at: string;
  patientId: string | null;
  /** @nullable */
  patientName: string | null;
  campaignId: string | null;
  /** @nullable */
  campaignName: string | null;
  count: number;
  severity: NeedSeverity;
  text: NeedText;
}
