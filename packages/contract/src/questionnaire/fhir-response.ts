import type { Answer, Answers } from './answer.ts';
import { evaluate } from './evaluate.ts';
import { absentReasons, standard } from './extensions.ts';
import type { Form, FormItem } from './form.ts';

/** What a `QuestionnaireResponse` says besides the answers. */
export type ResponseFacts = Readonly<{
  id: string;
  /** The published version's number; the form's `url` goes before it. */
  version: string;
  status: 'in-progress' | 'completed' | 'stopped';
  patientId: string;
  authored: string;
}>;

type Json = Record<string, unknown>;

/**
 * Renders answers as a FHIR R4 `QuestionnaireResponse`, nested as the questionnaire is. Disabled items are left out,
 * as FHIR wants; "don't know" and "refused" become `data-absent-reason`; a computed total becomes its item's answer.
 * https://hl7.org/fhir/R4/questionnaireresponse.html
 */
export function toQuestionnaireResponse(form: Form, answers: Answers, facts: ResponseFacts): Json {
  const { enabled, score } = evaluate(form, answers);
  const isOn = new Set(enabled);
  const childrenOf = (parent: string | undefined): Json[] =>
    form.items
      .filter((item) => item.parent === parent && isOn.has(item.linkId))
      .flatMap((item) => {
        const own = ownAnswer(item, answers[item.linkId], score);
        const items = childrenOf(item.linkId);
        if (own === undefined && items.length === 0) return [];
        return [{ linkId: item.linkId, text: item.text.zh, ...withChildren(own, items) }];
      });
  return {
    resourceType: 'QuestionnaireResponse',
    id: facts.id,
    questionnaire: `${form.url}|${facts.version}`,
    status: facts.status,
    subject: { reference: `Patient/${facts.patientId}` },
    authored: facts.authored,
    item: childrenOf(undefined),
  };
}

/** Items below a question belong to its answer, items of a group to the group. */
function withChildren(answer: Json[] | undefined, items: Json[]): Json {
  const [first, ...others] = answer ?? [];
  if (!first) return { item: items };
  return { answer: items.length === 0 ? answer : [{ ...first, item: items }, ...others] };
}

function ownAnswer(
  item: FormItem,
  answer: Answer | undefined,
  score: number | undefined,
): Json[] | undefined {
  if (item.kind === 'score') return score === undefined ? undefined : [{ valueDecimal: score }];
  if (!answer) return undefined;
  switch (answer.kind) {
    case 'boolean':
      return [{ valueBoolean: answer.value }];
    case 'choice':
      return [optionValue(item, answer.code)];
    case 'choices':
      return answer.codes.map((code) => optionValue(item, code));
    case 'number':
      return [item.kind === 'decimal' ? { valueDecimal: answer.value } : { valueInteger: answer.value }];
    case 'date':
      return [{ valueDate: answer.value }];
    case 'time':
      return [{ valueTime: `${answer.value}:00` }];
    case 'dateTime':
      return [{ valueDateTime: answer.value }];
    case 'text':
      // Spoken and not yet written down: there is an answer, but no text of it.
      return answer.text ? [{ valueString: answer.text }] : [absent('temp-unknown')];
    case 'attachment':
      return [{ valueAttachment: { url: answer.url, title: answer.title } }];
    case 'dontKnow':
      return [absent(absentReasons.dontKnow)];
    case 'refused':
      return [absent(absentReasons.refused)];
    case 'heard':
      return undefined;
  }
}

function absent(code: string): Json {
  return { _valueString: { extension: [{ url: standard.absentReason, valueCode: code }] } };
}

function optionValue(item: FormItem, code: string): Json {
  const isChoice = item.kind === 'choice' || item.kind === 'multiChoice';
  const option = isChoice ? item.options.find((one) => one.code === code) : undefined;
  if (option?.valueType === 'integer') return { valueInteger: Number(code) };
  if (!option || option.valueType === 'string') return { valueString: code };
  const system = option.system === undefined ? {} : { system: option.system };
  return { valueCoding: { ...system, code, display: option.label.zh } };
}
