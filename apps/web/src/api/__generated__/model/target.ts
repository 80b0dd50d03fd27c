/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { TargetBlockedRule } from './targetBlockedRule.ts';
import type { TargetLastOutcome } from './targetLastOutcome.ts';
import type { TargetResult } from './targetResult.ts';
import type { TargetState } from './targetState.ts';

export interface Target {
  id: string;
  patientId: string;
  patientName: string;
  /** @nullable */
  phone: string | null;
  state: TargetState;
  result: TargetResult;
  attempts: number;
  nextAttemptAt: string | null;
  blockedRule: TargetBlockedRule;
  blockedUntil: string | null;
  lastOutcome: TargetLastOutcome;
  wantsPerson: boolean;
}
