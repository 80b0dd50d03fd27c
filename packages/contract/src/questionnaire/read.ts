import { extensionOf, standard } from './extensions.ts';
import { checkConditions, checkTest } from './conditions.ts';
import { compileItem } from './compile.ts';
import { readScoreSum } from './expressions.ts';
import { type FhirItem, FhirQuestionnaire } from './fhir.ts';
import { type AlertRule, type Form, type FormItem, itemOf } from './form.ts';
import { type ItemNames, nameItems } from './item-names.ts';
import { assignKeys } from './keys.ts';
import { type Problem, problem } from './problems.ts';
import { readBands, readFormAlerts, readItemAlerts } from './rules.ts';
import { readText } from './text.ts';

export type Reading = Readonly<{ ok: true; form: Form }> | Readonly<{ ok: false; problems: Problem[] }>;

/**
 * Reads FHIR R4 `Questionnaire` JSON into a form that can be asked, or says everything that stands in the way, each
 * with its place and a sentence in both languages. Never throws.
 */
export function readQuestionnaire(json: unknown): Reading {
  const parsed = FhirQuestionnaire.safeParse(json);
  if (!parsed.success) return { ok: false, problems: shapeProblems(parsed.error.issues) };
  const questionnaire = parsed.data;
  const language = questionnaire.language ?? 'zh-CN';
  const problems: Problem[] = [];
  const names = nameItems(questionnaire, language);
  const source = { questionnaire, language, names, problems };

  const items: FormItem[] = [];
  const alertRules: AlertRule[] = readFormAlerts(questionnaire, language, problems);
  const paths = new Map<string, string>();
  const sums: Array<(linkId: string) => boolean> = [];
  const walk = (list: readonly FhirItem[], prefix: string, parent: string | undefined, depth: number) => {
    for (const [index, fhir] of list.entries()) {
      const path = `${prefix}item[${index}]`;
      if (paths.has(fhir.linkId)) {
        problems.push(problem('form.link-id-duplicate', path, { linkId: fhir.linkId }));
      }
      paths.set(fhir.linkId, path);
      const item = compileItem(fhir, { path, parent, depth }, source);
      if (item) {
        items.push(item);
        alertRules.push(...readItemAlerts(fhir, path, language, problems));
        if (extensionOf(fhir, standard.calculatedExpression)) {
          const sum = readScoreSum(questionnaire, fhir);
          if (sum && sums.length === 0) sums.push(sum);
          else problems.push(problem('form.expression-unsupported', path, { linkId: fhir.linkId }));
        }
      }
      walk(fhir.item ?? [], `${path}.`, fhir.linkId, depth + 1);
    }
  };
  walk(questionnaire.item, '', undefined, 0);

  const belongs = sums[0] ?? (() => true);
  const form: Form = {
    url: questionnaire.url ?? '',
    title: readText(questionnaire.title ?? questionnaire.name ?? '', questionnaire._title, language),
    language,
    ...(questionnaire.copyright === undefined ? {} : { copyright: questionnaire.copyright }),
    items,
    bands: readBands(questionnaire, language, problems),
    alertRules,
    scored: items.filter((item) => hasScores(item) && belongs(item.linkId)).map((item) => item.linkId),
  };
  checkConditions(form, paths, names, problems);
  checkAlerts(form, paths, names, problems);
  for (const item of items) checkKeys(item, paths.get(item.linkId) ?? '', problems);
  return problems.length === 0 ? { ok: true, form } : { ok: false, problems };
}

function shapeProblems(issues: ReadonlyArray<{ path: PropertyKey[]; message: string }>): Problem[] {
  return issues.slice(0, 20).map((issue) => {
    const path = issue.path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`));
    const place = path.join('').replace(/^\./, '');
    return problem('form.shape', place, { detail: `${place || 'Questionnaire'}: ${issue.message}` });
  });
}

function hasScores(item: FormItem): boolean {
  const isChoice = item.kind === 'choice' || item.kind === 'multiChoice';
  return isChoice && item.options.some((option) => option.score !== undefined);
}

function checkAlerts(
  form: Form,
  paths: ReadonlyMap<string, string>,
  names: ItemNames,
  problems: Problem[],
): void {
  const seen = new Set<string>();
  for (const rule of form.alertRules) {
    if (seen.has(rule.id)) {
      problems.push(
        problem('form.alert-duplicate', paths.get(itemOfRule(rule) ?? '') ?? '', { value: rule.id }),
      );
    }
    seen.add(rule.id);
    if (rule.when.on === 'band') {
      const { code } = rule.when;
      if (!form.bands.some((band) => band.code === code)) problems.push(problem('form.alert-invalid', ''));
    }
    if (rule.when.on !== 'answer') continue;
    const target = itemOf(form, rule.when.test.linkId);
    const path = paths.get(rule.when.test.linkId) ?? '';
    if (target) problems.push(...checkTest(rule.when.test, target, { path, linkId: target.linkId, names }));
  }
}

/** The link id of the item that a rule hangs on; undefined: on the total. */
function itemOfRule({ when }: AlertRule): string | undefined {
  if (when.on === 'answer') return when.test.linkId;
  return when.on === 'itemScore' ? when.linkId : undefined;
}

function checkKeys(item: FormItem, path: string, problems: Problem[]): void {
  for (const key of assignKeys(item).clashes) {
    problems.push(problem('form.key-clash', path, { linkId: item.linkId, key }));
  }
}
