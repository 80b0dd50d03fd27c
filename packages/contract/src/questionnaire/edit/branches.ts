import type { FhirEnableWhen, FhirItem } from '../fhir.ts';
import type { Operator } from '../form.ts';
import { withProperty } from './extensions.ts';
import { absentCoding, absentIn, type RuleValue } from './values.ts';

/** One branch condition, as the editor shows it. */
export type Branch = Readonly<{ question: string; operator: Operator; value: RuleValue | undefined }>;

/** Reads the conditions of an item. */
export function branchesOf(item: FhirItem): Branch[] {
  return (item.enableWhen ?? []).map((test) => ({
    question: test.question,
    operator: test.operator,
    value:
      absentIn(test.answerCoding) ??
      test.answerBoolean ??
      test.answerInteger ??
      test.answerDecimal ??
      test.answerDate ??
      test.answerTime ??
      test.answerDateTime ??
      test.answerString ??
      test.answerCoding?.code,
  }));
}

/** How the value is written depends on what the question answers with. */
function answerOf(value: RuleValue, target: FhirItem | undefined): Partial<FhirEnableWhen> {
  if (typeof value === 'object') return { answerCoding: absentCoding(value.absent) };
  if (typeof value === 'boolean') return { answerBoolean: value };
  if (typeof value === 'number') {
    return target?.type === 'decimal' || target?.type === 'quantity'
      ? { answerDecimal: value }
      : { answerInteger: value };
  }
  if (target?.type === 'date') return { answerDate: value };
  if (target?.type === 'time') return { answerTime: value };
  if (target?.type === 'choice' || target?.type === 'open-choice') {
    const coding = target.answerOption?.find((option) => option.valueCoding?.code === value)?.valueCoding;
    const system = coding?.system;
    return { answerCoding: { ...(system === undefined ? {} : { system }), code: value } };
  }
  return { answerString: value };
}

/** Writes the conditions; those without a value yet hold `exists`. None of them takes the property out. */
export function withBranches(
  item: FhirItem,
  branches: readonly Branch[],
  targets: ReadonlyMap<string, FhirItem>,
): FhirItem {
  const tests = branches.map(({ question, operator, value }): FhirEnableWhen => {
    if (operator === 'exists') return { question, operator, answerBoolean: value !== false };
    const answer = value === undefined ? {} : answerOf(value, targets.get(question));
    return { question, operator, ...answer };
  });
  const next = withProperty(item, 'enableWhen', tests.length > 0 ? tests : undefined);
  const behavior = tests.length > 1 ? (item.enableBehavior ?? 'all') : undefined;
  return withProperty(next, 'enableBehavior', behavior);
}
