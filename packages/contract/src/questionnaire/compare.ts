import type { Answer } from './answer.ts';
import type { Condition, Operator, Test } from './form.ts';

/** Whether a condition holds. `answerOf` answers nothing for items that are disabled. */
export function meetsCondition(
  condition: Condition,
  answerOf: (linkId: string) => Answer | undefined,
): boolean {
  const holds = (test: Test) => compare(test, answerOf(test.linkId));
  return condition.behavior === 'all' ? condition.tests.every(holds) : condition.tests.some(holds);
}

/**
 * One FHIR comparison. `=` holds when any chosen value is equal, `!=` when there is a value and none is equal. "Don't
 * know" and "refused" are no value: they match only a test that names them, and `exists` is false for them.
 */
export function compare(test: Test, answer: Answer | undefined): boolean {
  const { operator, value } = test;
  if (typeof value === 'object') {
    const isSame = answer?.kind === value.absent;
    return operator === '=' ? isSame : operator === '!=' && answer !== undefined && !isSame;
  }
  const values = valuesOf(answer);
  if (operator === 'exists') return values.length > 0 === value;
  if (operator === '!=') return values.length > 0 && !values.some((one) => isEqual(one, value));
  if (operator === '=') return values.some((one) => isEqual(one, value));
  return values.some((one) => isOrdered(one, operator, value));
}

type Plain = boolean | number | string;

function valuesOf(answer: Answer | undefined): Plain[] {
  switch (answer?.kind) {
    case 'boolean':
    case 'number':
    case 'date':
    case 'time':
    case 'dateTime':
      return [answer.value];
    case 'choice':
      return [answer.code];
    case 'choices':
      return answer.codes;
    case 'text':
      return [answer.text ?? ''];
    case 'attachment':
      return [answer.url];
    default:
      return [];
  }
}

// Options that are integers in FHIR are codes here; a numeric test reads them as numbers again.
function isEqual(one: Plain, value: Plain): boolean {
  return typeof value === 'number' ? Number(one) === value : one === value;
}

function isOrdered(one: Plain, operator: Exclude<Operator, 'exists' | '=' | '!='>, value: Plain): boolean {
  const [left, right] = typeof value === 'number' ? [Number(one), value] : [String(one), String(value)];
  switch (operator) {
    case '>':
      return left > right;
    case '<':
      return left < right;
    case '>=':
      return left >= right;
    default:
      return left <= right;
  }
}
