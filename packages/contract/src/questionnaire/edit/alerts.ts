import { extensionOf, extensionsOf, local, numberOf, stringOf } from '../extensions.ts';
import type { FhirExtension } from '../fhir.ts';
import type { Operator, Severity } from '../form.ts';
import { part, withExtensions } from './extensions.ts';
import { textExtension, textsOf } from './texts.ts';
import { absentCoding, absentIn, type RuleValue } from './values.ts';

/** One alert, as the editor shows it. */
export type AlertFields = Readonly<{
  id: string;
  severity: Severity;
  on: 'answer' | 'score' | 'band';
  operator: Operator;
  value: RuleValue | undefined;
  zh: string;
  en: string;
}>;

type Extended = Readonly<{ extension?: FhirExtension[] | undefined }>;

/** Reads the alert rules of an item or of the questionnaire. */
export function alertsOf(element: Extended, language: string): AlertFields[] {
  return extensionsOf(element, local.alertRule).map((rule) => {
    const value = extensionOf(rule, 'value');
    const on = stringOf(extensionOf(rule, 'on'));
    return {
      id: stringOf(extensionOf(rule, 'id')) ?? '',
      severity: (stringOf(extensionOf(rule, 'severity')) ?? 'medium') as Severity,
      on: on === 'score' || on === 'band' ? on : 'answer',
      operator: (stringOf(extensionOf(rule, 'operator')) ?? '=') as Operator,
      value:
        absentIn(value?.valueCoding) ??
        value?.valueBoolean ??
        numberOf(value) ??
        stringOf(value) ??
        value?.valueCoding?.code,
      ...textsOf(extensionOf(rule, 'message') ?? {}, 'valueString', language),
    };
  });
}

function valuePart(value: RuleValue | undefined): FhirExtension[] {
  if (value === undefined) return [];
  if (typeof value === 'object') return part('value', { valueCoding: absentCoding(value.absent) });
  if (typeof value === 'boolean') return part('value', { valueBoolean: value });
  return part('value', typeof value === 'number' ? { valueDecimal: value } : { valueString: value });
}

/** Writes the alert rules. */
export function withAlerts<E extends Extended>(
  element: E,
  alerts: readonly AlertFields[],
  language: string,
): E {
  const rules = alerts.map((alert): FhirExtension => ({
    url: local.alertRule,
    extension: [
      ...part('id', { valueString: alert.id }),
      ...part('severity', { valueCode: alert.severity }),
      ...part('on', { valueCode: alert.on }),
      ...(alert.on === 'band' ? [] : part('operator', { valueCode: alert.operator })),
      ...valuePart(alert.value),
      textExtension('message', alert, language),
    ],
  }));
  return withExtensions(element, local.alertRule, rules);
}
