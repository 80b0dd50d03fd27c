import { extensionOf, extensionsOf, local, numberOf, stringOf } from './extensions.ts';
import type { FhirExtension, FhirItem, FhirQuestionnaire } from './fhir.ts';
import type { AlertRule, Band, Operator, Severity, TestValue } from './form.ts';
import { absentOf } from './options.ts';
import { type Problem, problem } from './problems.ts';
import { type Text, readText } from './text.ts';

const severities: readonly Severity[] = ['low', 'medium', 'high'];
const operators: readonly Operator[] = ['exists', '=', '!=', '>', '<', '>=', '<='];

function textPart(extension: FhirExtension, part: string, language: string): Text | undefined {
  const found = extensionOf(extension, part);
  const text = stringOf(found);
  return text === undefined || text.trim() === '' ? undefined : readText(text, found?._valueString, language);
}

function valueOf(extension: FhirExtension | undefined): TestValue | undefined {
  const coding = extension?.valueCoding;
  const absent = coding && absentOf(coding);
  if (absent) return { absent };
  return extension?.valueBoolean ?? numberOf(extension) ?? stringOf(extension) ?? coding?.code;
}

/** The alert rules hung on one item. Broken ones are reported and left out. */
export function readItemAlerts(
  item: FhirItem,
  path: string,
  language: string,
  problems: Problem[],
): AlertRule[] {
  return readAlerts(item.extension, path, language, problems, item.linkId);
}

/** The alert rules on the total score or its band. Broken ones are reported and left out. */
export function readFormAlerts(
  questionnaire: FhirQuestionnaire,
  language: string,
  problems: Problem[],
): AlertRule[] {
  return readAlerts(questionnaire.extension, '', language, problems, undefined);
}

function readAlerts(
  extension: readonly FhirExtension[] | undefined,
  path: string,
  language: string,
  problems: Problem[],
  linkId: string | undefined,
): AlertRule[] {
  return extensionsOf({ extension: [...(extension ?? [])] }, local.alertRule).flatMap((written) => {
    const rule = readAlert(written, language, linkId);
    if (!rule) problems.push(problem('form.alert-invalid', path, linkId === undefined ? {} : { linkId }));
    return rule ? [rule] : [];
  });
}

function readAlert(
  written: FhirExtension,
  language: string,
  linkId: string | undefined,
): AlertRule | undefined {
  const id = stringOf(extensionOf(written, 'id'));
  const severity = severities.find((one) => one === stringOf(extensionOf(written, 'severity')));
  const message = textPart(written, 'message', language);
  const when = readWhen(written, linkId);
  return id && severity && message && when ? { id, severity, message, when } : undefined;
}

function readWhen(written: FhirExtension, linkId: string | undefined): AlertRule['when'] | undefined {
  const on = stringOf(extensionOf(written, 'on'));
  const operator = operators.find((one) => one === stringOf(extensionOf(written, 'operator')));
  const value = valueOf(extensionOf(written, 'value'));
  if (value === undefined) return undefined;
  if (linkId === undefined && on === 'band' && typeof value === 'string') return { on, code: value };
  if (!operator) return undefined;
  if (linkId !== undefined && on === 'answer') return { on, test: { linkId, operator, value } };
  if (on !== 'score' || typeof value !== 'number') return undefined;
  return linkId === undefined ? { on, operator, value } : { on: 'itemScore', linkId, operator, value };
}

/** The score bands, lowest first. Incomplete or overlapping ones are reported. */
export function readBands(questionnaire: FhirQuestionnaire, language: string, problems: Problem[]): Band[] {
  const bands = extensionsOf(questionnaire, local.scoreBand).flatMap((written) => {
    const code = stringOf(extensionOf(written, 'code'));
    const label = textPart(written, 'label', language);
    const min = numberOf(extensionOf(written, 'min'));
    const max = numberOf(extensionOf(written, 'max'));
    if (code && label && min !== undefined && max !== undefined && min <= max) {
      return [{ code, label, min, max }];
    }
    problems.push(problem('form.band-invalid', 'extension', { value: label?.zh ?? code ?? '?' }));
    return [];
  });
  const sorted = bands.sort((a, b) => a.min - b.min);
  for (const [index, band] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before && before.max >= band.min) {
      problems.push(
        problem('form.band-invalid', 'extension', { value: `${before.label.zh} / ${band.label.zh}` }),
      );
    }
  }
  return sorted;
}
