import { local, standard } from './extensions.ts';
import type { FhirItem } from './fhir.ts';
import type { Form } from './form.ts';
import { readQuestionnaire } from './read.ts';

/** Small questionnaires for tests. */

/** FHIR JSON with these items. */
export function questionnaireWith(items: readonly object[], rest: object = {}): Record<string, unknown> {
  return { resourceType: 'Questionnaire', url: 'urn:test', title: '测试', item: items, ...rest };
}

/** The form of these items. Throws with the first sentence when it is refused. */
export function formWith(items: readonly object[], rest: object = {}): Form {
  const reading = readQuestionnaire(questionnaireWith(items, rest));
  if (!reading.ok) throw new Error(reading.problems[0]?.en);
  return reading.form;
}

/** A choice whose options carry these scores, coded a, b, c … */
export function scoredChoice(linkId: string, scores: readonly number[], more: object = {}): FhirItem {
  const answerOption = scores.map((score, index) => ({
    valueCoding: { code: String.fromCharCode(97 + index), display: `选项${index + 1}` },
    extension: [{ url: standard.ordinalValue, valueDecimal: score }],
  }));
  return { linkId, type: 'choice', text: `题目${linkId}`, answerOption, ...more };
}

/** A whole number with its ends. */
export function integerItem(linkId: string, min: number, max: number, more: object = {}): FhirItem {
  const extension = [
    { url: standard.minValue, valueInteger: min },
    { url: standard.maxValue, valueInteger: max },
  ];
  return { linkId, type: 'integer', text: '几个', extension, ...more };
}

/** "Don't know" and "refused" allowed. */
export const absentAllowed = [
  { url: local.dontKnow, valueBoolean: true },
  { url: local.refused, valueBoolean: true },
];
