import { z } from 'zod';
import { Outcome } from './campaigns/outcomes.ts';
import type { ErrorEntry } from './errors.ts';
import { instant } from './time.ts';

export const outcomeRuleErrors = {
  'outcome-rule.trunk-unknown': {
    status: 400,
    zh: '有的规则指向已不存在的线路，请重新选择',
    en: 'A rule names a line that no longer exists; choose another',
  },
} as const satisfies Record<string, ErrorEntry>;

/** What the wire shows; null matches anything. */
const pattern = {
  /** Null: every line. */
  trunkId: z.uuid().nullable(),
  /** Q.850 cause. */
  cause: z.number().int().min(0).max(127).nullable(),
  sipCode: z.number().int().min(300).max(699).nullable(),
  /** Whether the phone rang (180). */
  ringingSeen: z.boolean().nullable(),
  /** Whether sound came before the answer (183): mostly an announcement. */
  earlyMediaSeen: z.boolean().nullable(),
};

/** One row of the mapping; the first that fits decides. */
export const outcomeRule = z
  .object({ ...pattern, outcome: Outcome, note: z.string().trim().max(100) })
  .meta({ id: 'OutcomeRule' });
export type OutcomeRuleRow = z.output<typeof outcomeRule>;

export const outcomeRuleList = z
  .object({ items: z.array(outcomeRule), revision: z.string() })
  .meta({ id: 'OutcomeRuleList' });
export type OutcomeRuleList = z.output<typeof outcomeRuleList>;

export const outcomeRuleChange = z.object({
  /** Of the list that the person was looking at. */
  revision: z.string().max(32),
  items: z.array(outcomeRule).min(1).max(200),
});

/** Calls that were not answered in the last 30 days, by what the wire showed. */
export const observation = z
  .object({
    trunkId: z.uuid(),
    trunkName: z.string(),
    cause: z.number().int().nullable(),
    sipCode: z.number().int().nullable(),
    ringingSeen: z.boolean(),
    earlyMediaSeen: z.boolean(),
    outcome: Outcome,
    count: z.number().int(),
    lastAt: instant,
  })
  .meta({ id: 'OutcomeObservation' });
export type Observation = z.output<typeof observation>;
export const observationList = z.object({ items: z.array(observation) });
