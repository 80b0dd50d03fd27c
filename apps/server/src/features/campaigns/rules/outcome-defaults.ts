import type { Outcome } from '@suifang/contract/campaigns/outcomes.ts';
import type { OutcomeRule } from './outcome.ts';

const any = { trunkId: null, cause: null, sipCode: null, ringingSeen: null, earlyMediaSeen: null };
const code = (sipCode: number, outcome: Outcome): OutcomeRule => ({ ...any, sipCode, outcome });
const cause = (value: number, outcome: Outcome): OutcomeRule => ({ ...any, cause: value, outcome });

/**
 * What a new installation starts from: SIP codes (RFC 3261), Q.850 causes, and the two things that only the media
 * tells in China: an announcement without ringing is a phone that is switched off, or one that is suspended.
 */
export const defaultOutcomeRules: readonly OutcomeRule[] = [
  { ...any, sipCode: 480, ringingSeen: false, earlyMediaSeen: true, outcome: 'powered_off' },
  { ...any, sipCode: 403, ringingSeen: false, earlyMediaSeen: true, outcome: 'suspended' },
  code(486, 'busy'),
  code(600, 'busy'),
  code(603, 'rejected'),
  { ...any, sipCode: 403, ringingSeen: true, outcome: 'rejected' },
  code(404, 'invalid_number'),
  code(410, 'invalid_number'),
  code(484, 'invalid_number'),
  code(604, 'invalid_number'),
  code(480, 'no_answer'),
  code(487, 'no_answer'),
  code(408, 'line_fault'),
  code(403, 'line_fault'),
  code(500, 'line_fault'),
  code(502, 'line_fault'),
  code(503, 'line_fault'),
  code(504, 'network_busy'),
  cause(17, 'busy'),
  cause(18, 'no_answer'),
  cause(19, 'no_answer'),
  cause(21, 'rejected'),
  cause(1, 'invalid_number'),
  cause(28, 'invalid_number'),
  cause(34, 'network_busy'),
  cause(42, 'network_busy'),
];
