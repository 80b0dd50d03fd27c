import type { Outcome } from '@suifang/contract/campaigns/outcomes.ts';

/** What the wire showed of a dial that was not answered. */
export type Observation = Readonly<{
  trunkId: string;
  /** Q.850 cause. */
  cause: number;
  sipCode: number | undefined;
  /** 180 was seen. */
  ringingSeen: boolean;
  /** 183 with audio was seen, in China mostly a network announcement. */
  earlyMediaSeen: boolean;
}>;

/** A row of the editable mapping table. A null matches anything. */
export type OutcomeRule = Readonly<{
  trunkId: string | null;
  cause: number | null;
  sipCode: number | null;
  ringingSeen: boolean | null;
  earlyMediaSeen: boolean | null;
  outcome: Outcome;
}>;

function matches(rule: OutcomeRule, seen: Observation): boolean {
  const fits = <Value>(wanted: Value | null, actual: Value) => wanted === null || wanted === actual;
  return (
    fits(rule.trunkId, seen.trunkId) &&
    fits(rule.cause, seen.cause) &&
    fits<number | undefined>(rule.sipCode, seen.sipCode) &&
    fits(rule.ringingSeen, seen.ringingSeen) &&
    fits(rule.earlyMediaSeen, seen.earlyMediaSeen)
  );
}

/**
 * The outcome of the first rule that fits, in the table's order. Carriers differ from province to province, which is
 * why this is a table and the raw values stay on the attempt. Without any fitting rule a phone that rang was not
 * answered, and one that never rang met a line fault.
 */
export function classify(rules: readonly OutcomeRule[], seen: Observation): Outcome {
  const rule = rules.find((candidate) => matches(candidate, seen));
  return rule?.outcome ?? (seen.ringingSeen ? 'no_answer' : 'line_fault');
}
