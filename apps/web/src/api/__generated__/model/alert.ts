/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { AlertCall } from './alertCall.ts';
import type { AlertMessage } from './alertMessage.ts';
import type { AlertPatient } from './alertPatient.ts';
import type { AlertSaid } from './alertSaid.ts';
import type { AlertSeverity } from './alertSeverity.ts';

export interface Alert {
  id: string;
  responseId: string;
  patient: AlertPatient;
  questionnaire: string;
  rule: string;
  severity: AlertSeverity;
  message: AlertMessage;
  said: AlertSaid;
  raisedAt: string;
  call: AlertCall;
  acknowledgedAt: string | null;
  /** @nullable */
  acknowledgedBy: string | null;
  /** @nullable */
  actionTaken: string | null;
  version: number;
}
