import { extensionOf, local, numberOf, standard, stringOf } from '../extensions.ts';
import type { FhirExtension, FhirItem } from '../fhir.ts';
import { part, withExtension } from './extensions.ts';
import { textExtension, textsOf } from './texts.ts';

/** What can be set about an answer besides its kind. */

export type AbsentFields = Readonly<{ isAllowed: boolean; key: string }>;

/** Whether "don't know" or "refused" may be answered, and by which key. */
export function absentOf(item: FhirItem, name: 'dontKnow' | 'refused'): AbsentFields {
  const extension = extensionOf(item, local[name]);
  return {
    isAllowed: extension !== undefined && extension.valueBoolean !== false,
    key: stringOf(extension) ?? '',
  };
}

/** Writes it. */
export function withAbsent(item: FhirItem, name: 'dontKnow' | 'refused', fields: AbsentFields): FhirItem {
  if (!fields.isAllowed) return withExtension(item, local[name], undefined);
  return withExtension(item, local[name], fields.key ? { valueString: fields.key } : { valueBoolean: true });
}

/** The ends of a number. */
export function rangeOf(item: FhirItem): Readonly<{ min: number | undefined; max: number | undefined }> {
  return {
    min: numberOf(extensionOf(item, standard.minValue)),
    max: numberOf(extensionOf(item, standard.maxValue)),
  };
}

/** The unit of a number, in words. */
export function unitOf(item: FhirItem, language: string) {
  return textsOf(extensionOf(item, standard.unit)?.valueCoding ?? {}, 'display', language).zh;
}

/** Writes the unit; its code, when it has one, stays. */
export function withUnit(item: FhirItem, unit: string): FhirItem {
  const before = extensionOf(item, standard.unit)?.valueCoding;
  const valueCoding = before ? { ...before, display: unit } : { code: unit, display: unit };
  return withExtension(item, standard.unit, unit === '' ? undefined : { valueCoding });
}

type YesNoTexts = Readonly<Record<'yes' | 'no', Readonly<{ zh: string; en: string }>>>;

/** The words for yes and no; empty where the usual ones hold. */
export function yesNoOf(item: FhirItem, language: string): YesNoTexts {
  const extension = extensionOf(item, local.yesNoText);
  const text = (name: 'yes' | 'no') => textsOf(extensionOf(extension, name) ?? {}, 'valueString', language);
  return { yes: text('yes'), no: text('no') };
}

/** Writes them; both empty goes back to the usual ones. */
export function withYesNo(item: FhirItem, texts: YesNoTexts, language: string): FhirItem {
  const parts = (['yes', 'no'] as const).flatMap((name): FhirExtension[] =>
    texts[name].zh === '' && texts[name].en === '' ? [] : [textExtension(name, texts[name], language)],
  );
  return withExtension(item, local.yesNoText, parts.length > 0 ? { extension: parts } : undefined);
}

type RetryFields = Readonly<{ noInput: number | undefined; invalid: number | undefined }>;

/** How often the question is asked again; undefined: as everywhere. */
export function retryOf(item: FhirItem): RetryFields {
  const extension = extensionOf(item, local.retry);
  return {
    noInput: numberOf(extensionOf(extension, 'noInput')),
    invalid: numberOf(extensionOf(extension, 'invalid')),
  };
}

/** Writes it. */
export function withRetry(item: FhirItem, retry: RetryFields): FhirItem {
  const count = (value: number | undefined) => (value === undefined ? undefined : { valueInteger: value });
  const parts = [...part('noInput', count(retry.noInput)), ...part('invalid', count(retry.invalid))];
  return withExtension(item, local.retry, parts.length > 0 ? { extension: parts } : undefined);
}
