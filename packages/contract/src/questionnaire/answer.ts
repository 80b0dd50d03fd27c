import { z } from 'zod';
import { isIsoDate } from './calendar.ts';
import type { FormItem } from './form.ts';

const clockTime = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Where in a call's recording a spoken answer lies. */
const Spoken = z.object({
  callId: z.string(),
  fromMs: z.number().int().nonnegative(),
  toMs: z.number().int().nonnegative(),
});

/**
 * One answer. "Don't know" and "refused" are answers, different from no answer. `heard` marks a text that takes none
 * as played, so that a call does not play it twice; it is never stored.
 */
export const Answer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('boolean'), value: z.boolean() }),
  z.object({ kind: z.literal('choice'), code: z.string() }),
  z.object({ kind: z.literal('choices'), codes: z.array(z.string()) }),
  z.object({ kind: z.literal('number'), value: z.number() }),
  z.object({ kind: z.literal('date'), value: z.string().refine(isIsoDate) }),
  z.object({ kind: z.literal('time'), value: z.string().regex(clockTime) }),
  z.object({ kind: z.literal('dateTime'), value: z.iso.datetime({ offset: true }) }),
  z.object({ kind: z.literal('text'), text: z.string().max(4000).optional(), spoken: Spoken.optional() }),
  z.object({ kind: z.literal('attachment'), url: z.string(), title: z.string() }),
  z.object({ kind: z.literal('dontKnow') }),
  z.object({ kind: z.literal('refused') }),
  z.object({ kind: z.literal('heard') }),
]);

export type Answer = z.infer<typeof Answer>;

/** Answers by link id. */
export type Answers = Readonly<Record<string, Answer>>;

/** Why an answer does not fit its item. */
export type AnswerProblem = 'wrong-kind' | 'unknown-option' | 'out-of-range' | 'not-allowed';

/** Whether the answer fits the item: its kind, its options, its range, and whether "don't know" is allowed at all. */
export function checkAnswer(item: FormItem, answer: Answer): AnswerProblem | undefined {
  if (answer.kind === 'dontKnow') return item.dontKnow ? undefined : 'not-allowed';
  if (answer.kind === 'refused') return item.refused ? undefined : 'not-allowed';
  switch (item.kind) {
    case 'group':
    case 'display':
    case 'score':
      return answer.kind === 'heard' ? undefined : 'wrong-kind';
    case 'yesNo':
      return answer.kind === 'boolean' ? undefined : 'wrong-kind';
    case 'choice':
      if (answer.kind === 'text') return item.isOpen && answer.text ? undefined : 'wrong-kind';
      if (answer.kind !== 'choice') return 'wrong-kind';
      return item.options.some((option) => option.code === answer.code) ? undefined : 'unknown-option';
    case 'multiChoice':
      if (answer.kind === 'text') return item.isOpen && answer.text ? undefined : 'wrong-kind';
      if (answer.kind !== 'choices') return 'wrong-kind';
      return checkCodes(item.options, answer.codes);
    case 'integer':
    case 'decimal':
    case 'scale':
      if (answer.kind !== 'number') return 'wrong-kind';
      if (item.kind !== 'decimal' && !Number.isInteger(answer.value)) return 'wrong-kind';
      return isWithin(answer.value, item.min, item.max) ? undefined : 'out-of-range';
    case 'date':
      if (answer.kind !== 'date') return 'wrong-kind';
      return isWithin(answer.value, item.min, item.max) ? undefined : 'out-of-range';
    case 'text':
      if (answer.kind !== 'text') return 'wrong-kind';
      return (answer.text?.length ?? 0) <= (item.maxLength ?? Infinity) ? undefined : 'out-of-range';
    default:
      return answer.kind === item.kind ? undefined : 'wrong-kind';
  }
}

function checkCodes(
  options: ReadonlyArray<{ code: string; isExclusive: boolean }>,
  codes: readonly string[],
): AnswerProblem | undefined {
  const chosen = codes.map((code) => options.find((option) => option.code === code));
  if (chosen.some((option) => option === undefined) || new Set(codes).size < codes.length) {
    return 'unknown-option';
  }
  return codes.length > 1 && chosen.some((option) => option?.isExclusive) ? 'not-allowed' : undefined;
}

/** Whether a value lies between two ends, both included; a missing end does not limit. Dates compare as ISO text. */
export function isWithin<T extends number | string>(
  value: T,
  min: T | undefined,
  max: T | undefined,
): boolean {
  return (min === undefined || value >= min) && (max === undefined || value <= max);
}
