import type { FhirEnableWhen, FhirItem } from './fhir.ts';
import { type Condition, type Form, type FormItem, type Test, type TestValue, isQuestion } from './form.ts';
import { absentOf } from './options.ts';
import { type Problem, problem } from './problems.ts';
import type { Text } from './text.ts';

/** Reads an item's `enableWhen`. More than one test without `enableBehavior` is refused, as FHIR does (que-12). */
export function readCondition(item: FhirItem, path: string, problems: Problem[]): Condition | undefined {
  const written = item.enableWhen ?? [];
  if (written.length === 0) return undefined;
  if (written.length > 1 && item.enableBehavior === undefined) {
    problems.push(problem('form.enable-behavior-missing', path, { linkId: item.linkId }));
  }
  const tests = written.flatMap((one, index): Test[] => {
    const value = testValue(one);
    if (value !== undefined) return [{ linkId: one.question, operator: one.operator, value }];
    const details = { linkId: item.linkId, question: one.question };
    problems.push(problem('form.enable-mismatch', `${path}.enableWhen[${index}]`, details));
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
export function checkConditions(form: Form, paths: ReadonlyMap<string, string>, problems: Problem[]): void {
  const position = new Map(form.items.map((item, index) => [item.linkId, index]));
  const inCycle = reportCycles(form, paths, problems);
  for (const [index, item] of form.items.entries()) {
    for (const [place, test] of (item.condition?.tests ?? []).entries()) {
      const path = `${paths.get(item.linkId) ?? ''}.enableWhen[${place}]`;
      const at = position.get(test.linkId);
      const target = at === undefined ? undefined : form.items[at];
      const details = { linkId: item.linkId, question: target ? nameOf(target) : test.linkId };
      if (at === undefined || !target) problems.push(problem('form.enable-unknown', path, details));
      else if (inCycle.has(item.linkId)) continue;
      else if (at >= index) problems.push(problem('form.enable-later', path, details));
      else problems.push(...checkTest(test, target, path, item.linkId));
    }
  }
}

/** Whether a test can ever hold for that question: the kind of value fits, a named option exists. */
export function checkTest(test: Test, target: FormItem, path: string, linkId: string): Problem[] {
  const details = { linkId, question: nameOf(target) };
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

/** What a person calls an item: the beginning of its words. */
function nameOf(item: FormItem): Text {
  const short = (text: string) => (text.length > 24 ? `${text.slice(0, 24)}…` : text) || item.linkId;
  return { zh: short(item.text.zh), en: short(item.text.en) };
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
function reportCycles(form: Form, paths: ReadonlyMap<string, string>, problems: Problem[]): Set<string> {
  const needs = new Map(
    form.items.map((item) => [
      item.linkId,
      [...(item.condition?.tests ?? []).map((test) => test.linkId), ...(item.parent ? [item.parent] : [])],
    ]),
  );
  const nameById = new Map(form.items.map((item) => [item.linkId, nameOf(item)]));
  const inCycle = new Set<string>();
  const done = new Set<string>();
  const visit = (linkId: string, trail: readonly string[]): void => {
    const start = trail.indexOf(linkId);
    if (start >= 0) {
      const circle = trail.slice(start);
      for (const member of circle) inCycle.add(member);
      const names = [...circle, linkId].map((one) => nameById.get(one) ?? { zh: one, en: one });
      const path = { zh: names.map(({ zh }) => zh).join(' → '), en: names.map(({ en }) => en).join(' → ') };
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
