import type { FhirEnableWhen, FhirItem } from './fhir.ts';
import { type Condition, type Form, type FormItem, type Test, type TestValue, isQuestion } from './form.ts';
import { absentOf } from './options.ts';
import type { ItemNames } from './item-names.ts';
import { type Problem, problem } from './problems.ts';

/** Reads an item's `enableWhen`. More than one test without `enableBehavior` is refused, as FHIR does (que-12). */
export function readCondition(
  item: FhirItem,
  path: string,
  names: ItemNames,
  problems: Problem[],
): Condition | undefined {
  const written = item.enableWhen ?? [];
  if (written.length === 0) return undefined;
  if (written.length > 1 && item.enableBehavior === undefined) {
    problems.push(problem('form.enable-behavior-missing', path, { linkId: item.linkId }));
  }
  const tests = written.flatMap((one, index): Test[] => {
    const value = testValue(one);
    if (value !== undefined) return [{ linkId: one.question, operator: one.operator, value }];
    const question = names.get(one.question);
    const code = question ? 'form.enable-mismatch' : 'form.enable-unknown';
    const details = { linkId: item.linkId, ...(question && { question }) };
    problems.push(problem(code, `${path}.enableWhen[${index}]`, details));
    return [];
  });
  return { behavior: item.enableBehavior ?? 'all', tests };
}

function testValue(test: FhirEnableWhen): TestValue | undefined {
  const coding = test.answerCoding;
  const absent = coding && absentOf(coding);
  if (absent) return { absent };
  return (
    test.answerBoolean ??
    test.answerInteger ??
    test.answerDecimal ??
    test.answerString ??
    test.answerDate ??
    test.answerDateTime ??
    test.answerTime ??
    coding?.code
  );
}

/** Checks that every test looks at an earlier question and compares it with something it can answer. */
export function checkConditions(
  form: Form,
  paths: ReadonlyMap<string, string>,
  names: ItemNames,
  problems: Problem[],
): void {
  const position = new Map(form.items.map((item, index) => [item.linkId, index]));
  const inCycle = reportCycles(form, paths, names, problems);
  for (const [index, item] of form.items.entries()) {
    for (const [place, test] of (item.condition?.tests ?? []).entries()) {
      const path = `${paths.get(item.linkId) ?? ''}.enableWhen[${place}]`;
      const at = position.get(test.linkId);
      const target = at === undefined ? undefined : form.items[at];
      const name = names.get(test.linkId);
      const details = { linkId: item.linkId, ...(name && { question: name }) };
      if (at === undefined || !target) {
        // One that is there but cannot be read has a problem of its own.
        if (!name) problems.push(problem('form.enable-unknown', path, details));
      } else if (inCycle.has(item.linkId)) continue;
      else if (at >= index) problems.push(problem('form.enable-later', path, details));
      else problems.push(...checkTest(test, target, { path, linkId: item.linkId, names }));
    }
  }
}

/** Whether a test can ever hold for that question: the kind of value fits, a named option exists. */
export function checkTest(
  test: Test,
  target: FormItem,
  { path, linkId, names }: Readonly<{ path: string; linkId: string; names: ItemNames }>,
): Problem[] {
  const details = { linkId, question: names.get(target.linkId) ?? target.text };
  if (!isQuestion(target)) return [problem('form.enable-not-question', path, details)];
  if (test.operator === 'exists') {
    return typeof test.value === 'boolean' ? [] : [problem('form.enable-mismatch', path, details)];
  }
  if (typeof test.value === 'object') return [];
  if (target.kind === 'choice' || target.kind === 'multiChoice') {
    const value = String(test.value);
    const isKnown = target.isOpen || target.options.some((option) => option.code === value);
    // An order comparison needs no option of exactly that number.
    return isKnown || typeof test.value === 'number'
      ? []
      : [problem('form.enable-option-unknown', path, { ...details, value })];
  }
  return typeof test.value === valueKind[target.kind] ? [] : [problem('form.enable-mismatch', path, details)];
}

const valueKind = {
  yesNo: 'boolean',
  integer: 'number',
  decimal: 'number',
  scale: 'number',
  date: 'string',
  time: 'string',
  dateTime: 'string',
  text: 'string',
  attachment: 'boolean',
} as const;

/** Finds items that depend on themselves, through conditions or through the group they sit in. */
function reportCycles(
  form: Form,
  paths: ReadonlyMap<string, string>,
  names: ItemNames,
  problems: Problem[],
): Set<string> {
  const needs = new Map(
    form.items.map((item) => [
      item.linkId,
      [...(item.condition?.tests ?? []).map((test) => test.linkId), ...(item.parent ? [item.parent] : [])],
    ]),
  );
  const inCycle = new Set<string>();
  const done = new Set<string>();
  const visit = (linkId: string, trail: readonly string[]): void => {
    const start = trail.indexOf(linkId);
    if (start >= 0) {
      const circle = trail.slice(start);
      for (const member of circle) inCycle.add(member);
      const steps = [...circle, linkId].flatMap((one) => names.get(one) ?? []);
      const path = { zh: steps.map(({ zh }) => zh).join(' → '), en: steps.map(({ en }) => en).join(' → ') };
      const details = { linkId, path };
      problems.push(problem('form.cycle', paths.get(linkId) ?? '', details));
      return;
    }
    if (done.has(linkId)) return;
    for (const next of needs.get(linkId) ?? []) visit(next, [...trail, linkId]);
    done.add(linkId);
  };
  for (const item of form.items) visit(item.linkId, []);
  return inCycle;
}
