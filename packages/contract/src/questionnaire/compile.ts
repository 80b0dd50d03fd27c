import { extensionOf, local, numberOf, standard, stringOf } from './extensions.ts';
import type { FhirItem, FhirQuestionnaire } from './fhir.ts';
import type { Absent, FormItem, Retry } from './form.ts';
import { readCondition } from './conditions.ts';
import type { ItemNames } from './item-names.ts';
import { readOptions } from './options.ts';
import { type Problem, problem } from './problems.ts';
import { readChannelTexts, readText } from './text.ts';

type Source = Readonly<{
  questionnaire: FhirQuestionnaire;
  language: string;
  names: ItemNames;
  problems: Problem[];
}>;
type Place = Readonly<{ path: string; parent: string | undefined; depth: number }>;

const defaultRetry: Retry = { noInput: 3, invalid: 3 };

/** Turns one FHIR item into ours, without its children. Undefined (and a problem) when it is not supported. */
export function compileItem(item: FhirItem, place: Place, source: Source): FormItem | undefined {
  const { problems, language } = source;
  const refuse = (
    code: 'form.type-unsupported' | 'form.repeats-unsupported' | 'form.expression-unsupported',
  ) => {
    problems.push(problem(code, place.path, { linkId: item.linkId, type: item.type }));
    return undefined;
  };
  if (extensionOf(item, standard.enableWhenExpression)) return refuse('form.expression-unsupported');
  const isChoice = item.type === 'choice' || item.type === 'open-choice';
  if (item.repeats === true && !isChoice) return refuse('form.repeats-unsupported');
  if (item.type !== 'group' && !item.text?.trim() && !isHidden(item)) {
    problems.push(problem('form.text-missing', place.path, { linkId: item.linkId }));
  }
  const condition = readCondition(item, place.path, source.names, problems);
  const hint = stringOf(extensionOf(item, local.agentHint));
  const base = {
    linkId: item.linkId,
    ...(place.parent === undefined ? {} : { parent: place.parent }),
    depth: place.depth,
    text: readText(item.text ?? '', item._text, language),
    channelText: readChannelTexts(item.extension),
    required: item.required ?? false,
    isHidden: isHidden(item),
    ...(condition ? { condition } : {}),
    ...readAbsent(item, 'dontKnow', place, source),
    ...readAbsent(item, 'refused', place, source),
    retry: readRetry(item, source.questionnaire),
    ...(hint === undefined ? {} : { hint }),
  };
  if (extensionOf(item, standard.calculatedExpression)) return { ...base, kind: 'score' };
  switch (item.type) {
    case 'group':
    case 'display':
      return { ...base, kind: item.type };
    case 'boolean':
      return { ...base, kind: 'yesNo', ...readYesNo(item, language) };
    case 'choice':
    case 'open-choice': {
      const options = readOptions(item, place.path, source);
      const kind = item.repeats === true ? 'multiChoice' : 'choice';
      return { ...base, kind, options, isOpen: item.type === 'open-choice' };
    }
    case 'integer':
    case 'decimal':
    case 'quantity':
      return { ...base, ...readNumber(item, place, source) };
    case 'date':
      return { ...base, kind: 'date', ...readDates(item, place, problems) };
    case 'time':
    case 'dateTime':
    case 'attachment':
      return { ...base, kind: item.type };
    case 'string':
    case 'text':
      return { ...base, kind: 'text', ...(item.maxLength ? { maxLength: item.maxLength } : {}) };
    default:
      return refuse('form.type-unsupported');
  }
}

/** Texts that belong beside a field on a screen, by their FHIR item control. Said aloud they would make no sense. */
const besideTheField = new Set(['help', 'flyover', 'legal', 'unit', 'lower', 'upper']);

/** Hidden by its author, not for the patient to answer, or a text that only helps on a screen. */
function isHidden(item: FhirItem): boolean {
  if (extensionOf(item, standard.hidden)?.valueBoolean === true) return true;
  if (item.type !== 'display') return item.readOnly === true && item.type !== 'group';
  const control = extensionOf(item, standard.itemControl)?.valueCodeableConcept?.coding ?? [];
  return control.some(({ code }) => code !== undefined && besideTheField.has(code));
}

function readAbsent(
  item: FhirItem,
  name: 'dontKnow' | 'refused',
  place: Place,
  source: Source,
): { dontKnow?: Absent; refused?: Absent } {
  const extension = extensionOf(item, local[name]);
  if (!extension || extension.valueBoolean === false) return {};
  const key = stringOf(extension);
  if (key === undefined) return { [name]: {} };
  if (/^\d$/.test(key)) return { [name]: { key } };
  source.problems.push(problem('form.key-invalid', place.path, { linkId: item.linkId, key }));
  return {};
}

function readRetry(item: FhirItem, questionnaire: FhirQuestionnaire): Retry {
  const extension = extensionOf(item, local.retry) ?? extensionOf(questionnaire, local.retry);
  return {
    noInput: numberOf(extensionOf(extension, 'noInput')) ?? defaultRetry.noInput,
    invalid: numberOf(extensionOf(extension, 'invalid')) ?? defaultRetry.invalid,
  };
}

function readYesNo(item: FhirItem, language: string) {
  const extension = extensionOf(item, local.yesNoText);
  const part = (name: 'yes' | 'no') => {
    const found = extensionOf(extension, name);
    const text = stringOf(found);
    return text === undefined ? undefined : readText(text, found?._valueString, language);
  };
  return { yes: part('yes') ?? { zh: '是', en: 'Yes' }, no: part('no') ?? { zh: '不是', en: 'No' } };
}

function readNumber(item: FhirItem, place: Place, source: Source) {
  const min = numberOf(extensionOf(item, standard.minValue));
  const max = numberOf(extensionOf(item, standard.maxValue));
  if (min !== undefined && max !== undefined && min > max) {
    source.problems.push(problem('form.range-inverted', place.path, { linkId: item.linkId }));
  }
  const isScale = item.type === 'integer' && min !== undefined && max !== undefined && min >= 0 && max <= 10;
  if (isScale) return { kind: 'scale', min, max } as const;
  const coding = extensionOf(item, standard.unit)?.valueCoding;
  const unit = coding && readText(coding.display ?? coding.code ?? '', coding._display, source.language);
  return {
    kind: item.type === 'integer' ? ('integer' as const) : ('decimal' as const),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(unit ? { unit } : {}),
  };
}

function readDates(item: FhirItem, place: Place, problems: Problem[]) {
  const min = stringOf(extensionOf(item, standard.minValue));
  const max = stringOf(extensionOf(item, standard.maxValue));
  if (min !== undefined && max !== undefined && min > max) {
    problems.push(problem('form.range-inverted', place.path, { linkId: item.linkId }));
  }
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}
