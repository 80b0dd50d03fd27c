import { extensionOf, local, numberOf, standard } from '../extensions.ts';
import type { FhirItem } from '../fhir.ts';
import { withExtension, withProperty } from './extensions.ts';

/** What an author may choose from, in the order of the menu. */
export const kinds = [
  'yesNo',
  'choice',
  'multiChoice',
  'scale',
  'integer',
  'decimal',
  'date',
  'time',
  'text',
  'display',
  'group',
] as const;

/** A kind that can be added. */
export type NewKind = (typeof kinds)[number];

/** `score` computes itself; `other` came with an import. Both can be kept and moved. */
export type Kind = NewKind | 'score' | 'other';

const types: Readonly<Record<NewKind, string>> = {
  yesNo: 'boolean',
  choice: 'choice',
  multiChoice: 'choice',
  scale: 'integer',
  integer: 'integer',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  text: 'text',
  display: 'display',
  group: 'group',
};

/** The kind of an item, as the compiled form will see it. */
export function kindOf(item: FhirItem): Kind {
  if (extensionOf(item, standard.calculatedExpression)) return 'score';
  switch (item.type) {
    case 'boolean':
      return 'yesNo';
    case 'choice':
      return item.repeats === true ? 'multiChoice' : 'choice';
    case 'integer': {
      const min = numberOf(extensionOf(item, standard.minValue));
      const max = numberOf(extensionOf(item, standard.maxValue));
      return min !== undefined && max !== undefined && min >= 0 && max <= 10 ? 'scale' : 'integer';
    }
    case 'string':
      return 'text';
    default:
      return kinds.find((kind) => kind === item.type) ?? 'other';
  }
}

/** Sets the ends of a number; undefined leaves that end open. */
export function withRange(item: FhirItem, min: number | undefined, max: number | undefined): FhirItem {
  const value = (number: number | undefined) =>
    number === undefined
      ? undefined
      : item.type === 'integer'
        ? { valueInteger: Math.round(number) }
        : { valueDecimal: number };
  return withExtension(withExtension(item, standard.minValue, value(min)), standard.maxValue, value(max));
}

/** Turns an item into another kind; its text, branch and alerts stay, what the new kind cannot have goes. */
export function asKind(item: FhirItem, kind: NewKind): FhirItem {
  const isChoice = kind === 'choice' || kind === 'multiChoice';
  const isNumber = kind === 'integer' || kind === 'decimal' || kind === 'scale';
  let next = withProperty(
    { ...item, type: types[kind] },
    'repeats',
    kind === 'multiChoice' ? true : undefined,
  );
  if (!isChoice)
    next = withProperty(withProperty(next, 'answerOption', undefined), 'answerValueSet', undefined);
  else if (!next.answerOption && !next.answerValueSet)
    next = { ...next, answerOption: [newOption(1), newOption(2)] };
  if (kind === 'scale') return withRange(next, 0, 10);
  if (!isNumber || kindOf(item) === 'scale') next = withRange(next, undefined, undefined);
  if (kind !== 'yesNo') next = withExtension(next, local.yesNoText, undefined);
  return next;
}

/** An option with a code of its own and no words yet. */
export function newOption(number: number): NonNullable<FhirItem['answerOption']>[number] {
  return { valueCoding: { code: `o${number}`, display: '' } };
}

/** A new item of a kind, without text. */
export function newItem(linkId: string, kind: NewKind): FhirItem {
  const isQuestion = kind !== 'display' && kind !== 'group';
  const empty: FhirItem = { linkId, type: types[kind], text: '', ...(isQuestion ? { required: true } : {}) };
  return asKind(empty, kind);
}
