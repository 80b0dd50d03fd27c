import { absentReasons, extensionOf, local, numberOf, standard, stringOf } from './extensions.ts';
import type { FhirAnswerOption, FhirConcept, FhirExtension, FhirItem, FhirQuestionnaire } from './fhir.ts';
import type { Option } from './form.ts';
import { type Problem, problem } from './problems.ts';
import { readChannelTexts, readText } from './text.ts';

type Source = Readonly<{ questionnaire: FhirQuestionnaire; language: string; problems: Problem[] }>;

/** The options of a choice: written in the item, or in a value set carried inside the questionnaire. */
export function readOptions(item: FhirItem, path: string, source: Source): Option[] {
  const written = optionSources(item, path, source);
  const options = written.flatMap((one, index) => readOption(one, index, item.linkId, path, source));
  const seen = new Set<string>();
  for (const option of options) {
    if (seen.has(option.code)) {
      const details = { linkId: item.linkId, value: option.code };
      source.problems.push(problem('form.option-code-duplicate', `${path}.answerOption`, details));
    }
    seen.add(option.code);
  }
  if (written.length === 0 && item.answerValueSet === undefined) {
    source.problems.push(problem('form.options-missing', path, { linkId: item.linkId }));
  }
  return options;
}

function optionSources(item: FhirItem, path: string, source: Source): readonly FhirAnswerOption[] {
  if (item.answerValueSet === undefined) return item.answerOption ?? [];
  const concepts = containedConcepts(source.questionnaire, item.answerValueSet);
  if (concepts === undefined) {
    const details = { linkId: item.linkId, value: item.answerValueSet };
    source.problems.push(problem('form.value-set-external', `${path}.answerValueSet`, details));
  }
  return (concepts ?? []).map((concept) => ({ valueCoding: concept, extension: concept.extension }));
}

function containedConcepts(questionnaire: FhirQuestionnaire, reference: string): FhirConcept[] | undefined {
  if (!reference.startsWith('#')) return undefined;
  const set = questionnaire.contained?.find(
    (one) => one.resourceType === 'ValueSet' && one.id === reference.slice(1),
  );
  const composed = set?.compose?.include?.flatMap((include) =>
    (include.concept ?? []).map((concept) => ({ system: include.system, ...concept })),
  );
  const concepts = composed?.length ? composed : set?.expansion?.contains;
  return concepts?.length ? concepts : undefined;
}

function readOption(
  option: FhirAnswerOption,
  index: number,
  linkId: string,
  path: string,
  source: Source,
): Option[] {
  const place = `${path}.answerOption[${index}]`;
  type Refusal = 'form.option-type-unsupported' | 'form.option-code-missing' | 'form.option-text-missing';
  const refuse = (code: Refusal) => {
    source.problems.push(problem(code, place, { linkId, position: index + 1 }));
    return [];
  };
  // LHC-Forms hangs the score on the option, older exports on the coding inside it.
  const extension: FhirExtension[] = [...(option.extension ?? []), ...(option.valueCoding?.extension ?? [])];
  const common = {
    channelText: readChannelTexts(extension),
    ...readScore(extension),
    ...readKey(extension, linkId, place, source),
    isExclusive: extensionOf({ extension }, standard.optionExclusive)?.valueBoolean === true,
  };
  if (option.valueInteger !== undefined) {
    const code = String(option.valueInteger);
    return [{ code, valueType: 'integer', label: { zh: code, en: code }, ...common }];
  }
  if (option.valueString !== undefined) {
    const label = readText(option.valueString, option._valueString, source.language);
    return [{ code: option.valueString, valueType: 'string', label, ...common }];
  }
  const coding = option.valueCoding;
  if (!coding) return refuse('form.option-type-unsupported');
  if (!coding.code) return refuse('form.option-code-missing');
  if (coding.display?.trim() === '') return refuse('form.option-text-missing');
  const label = readText(coding.display ?? coding.code, coding._display, source.language);
  const system = coding.system === undefined ? {} : { system: coding.system };
  return [{ code: coding.code, valueType: 'coding', ...system, label, ...common }];
}

function readScore(extension: readonly FhirExtension[]): { score?: number } {
  const score =
    numberOf(extensionOf({ extension }, standard.ordinalValue)) ??
    numberOf(extensionOf({ extension }, standard.itemWeight));
  return score === undefined ? {} : { score };
}

/** The author's key: our own extension must be a digit, a printed prefix ("A.", "1") counts only when it is one. */
function readKey(
  extension: readonly FhirExtension[],
  linkId: string,
  place: string,
  source: Source,
): { key?: string } {
  const explicit = stringOf(extensionOf({ extension }, local.dtmf));
  if (explicit !== undefined && !/^\d$/.test(explicit)) {
    source.problems.push(problem('form.key-invalid', place, { linkId, key: explicit }));
    return {};
  }
  const prefix = stringOf(extensionOf({ extension }, standard.optionPrefix))?.replace(/[.、)]$/, '');
  const key = explicit ?? (prefix !== undefined && /^\d$/.test(prefix) ? prefix : undefined);
  return key === undefined ? {} : { key };
}

/** Whether an option of that name stands for "don't know" or "refused" in FHIR's own code system. */
export function absentOf(coding: { system?: string | undefined; code?: string | undefined }) {
  if (coding.system !== absentReasons.system) return undefined;
  if (coding.code === absentReasons.dontKnow) return 'dontKnow' as const;
  return coding.code === absentReasons.refused ? ('refused' as const) : undefined;
}
