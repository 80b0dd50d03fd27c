import { extensionOf, local, numberOf, standard, stringOf } from '../extensions.ts';
import type { FhirAnswerOption, FhirItem } from '../fhir.ts';
import { withExtension } from './extensions.ts';
import { newOption } from './kinds.ts';
import { textsOf, withText } from './texts.ts';

/** An option as the editor shows it. */
export type OptionFields = Readonly<{
  code: string;
  zh: string;
  en: string;
  key: string;
  score: number | undefined;
  isExclusive: boolean;
}>;

// A score or a prefix may hang on the option or on the coding inside it; it is changed where it is.
function find(option: FhirAnswerOption, url: string) {
  return extensionOf(option, url) ?? extensionOf(option.valueCoding, url);
}

function set(
  option: FhirAnswerOption,
  url: string,
  value: Parameters<typeof withExtension>[2],
): FhirAnswerOption {
  const { valueCoding } = option;
  const isInside = valueCoding && !extensionOf(option, url) && extensionOf(valueCoding, url);
  return isInside
    ? { ...option, valueCoding: withExtension(valueCoding, url, value) }
    : withExtension(option, url, value);
}

/** Reads one option. */
export function optionFields(option: FhirAnswerOption, language: string): OptionFields {
  const key = stringOf(find(option, local.dtmf)) ?? stringOf(find(option, standard.optionPrefix)) ?? '';
  const texts = option.valueCoding
    ? textsOf(option.valueCoding, 'display', language)
    : textsOf({ text: option.valueString ?? String(option.valueInteger ?? '') }, 'text', language);
  return {
    ...texts,
    code: option.valueCoding?.code ?? option.valueString ?? String(option.valueInteger ?? ''),
    key: /^\d$/.test(key) ? key : '',
    score: numberOf(find(option, standard.ordinalValue)) ?? numberOf(find(option, standard.itemWeight)),
    isExclusive: find(option, standard.optionExclusive)?.valueBoolean === true,
  };
}

/** Writes what was changed of an option. */
export function withOptionFields(
  option: FhirAnswerOption,
  language: string,
  change: Partial<OptionFields>,
): FhirAnswerOption {
  let next = option;
  if (next.valueCoding && (change.zh !== undefined || change.en !== undefined)) {
    const { zh, en } = change;
    const texts = { ...(zh === undefined ? {} : { zh }), ...(en === undefined ? {} : { en }) };
    next = { ...next, valueCoding: withText(next.valueCoding, 'display', language, texts) };
  }
  if (next.valueCoding && change.code !== undefined) {
    next = { ...next, valueCoding: { ...next.valueCoding, code: change.code } };
  }
  if ('key' in change) {
    next = set(next, standard.optionPrefix, undefined);
    next = set(next, local.dtmf, change.key ? { valueString: change.key } : undefined);
  }
  if ('score' in change) {
    next = set(next, standard.itemWeight, undefined);
    const { score } = change;
    next = set(next, standard.ordinalValue, score === undefined ? undefined : { valueDecimal: score });
  }
  if (change.isExclusive !== undefined) {
    next = set(next, standard.optionExclusive, change.isExclusive ? { valueBoolean: true } : undefined);
  }
  return next;
}

/** Adds an option with a code no other one has. */
export function withNewOption(item: FhirItem): FhirItem {
  const options = item.answerOption ?? [];
  const codes = new Set(options.map((option) => option.valueCoding?.code));
  let number = options.length + 1;
  while (codes.has(`o${number}`)) number += 1;
  return { ...item, answerOption: [...options, newOption(number)] };
}
