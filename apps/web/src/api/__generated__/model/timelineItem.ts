/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type TimelineItem = {
  id: string;
  at: string;
  kind: 'stay';
  stayKind: 'outpatient' | 'inpatient';
  visitNo: string;
  /** @nullable */
  department: string | null;
  /** @nullable */
  ward: string | null;
  /** @nullable */
  doctor: string | null;
  admittedAt: string | null;
  dischargedAt: string | null;
} | {
  id: string;
  at: string;
  kind: 'operation';
  name: string;
  /** @nullable */
  code: string | null;
  /** @nullable */
  surgeon: string | null;
} | {
  id: string;
  at: string;
  kind: 'diagnosis';
  name: string;
  /** @nullable */
  code: string | null;
  isMain: boolean;
} | {
  id: string;
  at: string;
  kind: 'attempt';
  campaign: string;
  /** @nullable */
  masked: string | null;
  /** @nullable */
  outcome: string | null;
  isTalking: boolean;
  callId: string | null;
  durationMs: number | null;
  recordingId: string | null;
} | {
  id: string;
  at: string;
  kind: 'response';
  questionnaire: string;
  status: 'in-progress' | 'completed' | 'stopped';
  /** @nullable */
  score: number | null;
} | {
  id: string;
  at: string;
  kind: 'alert';
  responseId: string;
  severity: 'low' | 'medium' | 'high';
  message: {
  zh: string;
  en: string;
};
  acknowledgedAt: string | null;
} | {
  id: string;
  at: string;
  kind: 'consent';
  purpose: 'care' | 'satisfaction' | 'research' | 'education';
  isGranted: boolean;
  source: string;
} | {
  id: string;
  at: string;
  kind: 'do-not-call';
  isAdded: boolean;
  /** @nullable */
  masked: string | null;
  purpose: 'care' | 'satisfaction' | 'research' | 'education' | null;
  reason: string;
};
