import type { ChannelTexts, Text } from './text.ts';

/** One option of a choice. `code` is its value; `key` the digit that a form's author gave it. */
export type Option = Readonly<{
  code: string;
  /** How FHIR wrote the value, to write an answer back the same way. */
  valueType: 'coding' | 'integer' | 'string';
  system?: string;
  label: Text;
  channelText: ChannelTexts;
  score?: number;
  key?: string;
  /** Choosing it rules out every other one ("以上都没有"). */
  isExclusive: boolean;
}>;

/** "Don't know" or "refused" as an answer that may be given. `key` is the author's, if there is one. */
export type Absent = Readonly<{ key?: string }>;

export type Operator = 'exists' | '=' | '!=' | '>' | '<' | '>=' | '<=';

/** What an answer is compared with. An absent value matches "don't know" or "refused" itself. */
export type TestValue = boolean | number | string | Readonly<{ absent: 'dontKnow' | 'refused' }>;

/** One comparison with the answer of another item. */
export type Test = Readonly<{ linkId: string; operator: Operator; value: TestValue }>;

export type Condition = Readonly<{ behavior: 'all' | 'any'; tests: readonly Test[] }>;

export type Severity = 'low' | 'medium' | 'high';

/** When a person must look. Held against one answer, one item's score, the total score or its band. */
export type AlertRule = Readonly<{
  id: string;
  severity: Severity;
  message: Text;
  when:
    | Readonly<{ on: 'answer'; test: Test }>
    | Readonly<{ on: 'itemScore'; linkId: string; operator: Operator; value: number }>
    | Readonly<{ on: 'score'; operator: Operator; value: number }>
    | Readonly<{ on: 'band'; code: string }>;
}>;

/** A named range of the total score; both ends belong to it. */
export type Band = Readonly<{ code: string; label: Text; min: number; max: number }>;

/** How often a question is asked again before the item is given up. */
export type Retry = Readonly<{ noInput: number; invalid: number }>;

type ItemBase = Readonly<{
  linkId: string;
  /** The group or question it sits in; it is disabled together with that. */
  parent?: string;
  depth: number;
  text: Text;
  channelText: ChannelTexts;
  required: boolean;
  isHidden: boolean;
  condition?: Condition;
  dontKnow?: Absent;
  refused?: Absent;
  retry: Retry;
  hint?: string;
}>;

/** A heading over the items whose `parent` it is, a text to be heard or read, or a computed total. Not answered. */
export type StatementItem = ItemBase & Readonly<{ kind: 'group' | 'display' | 'score' }>;
export type YesNoItem = ItemBase & Readonly<{ kind: 'yesNo'; yes: Text; no: Text }>;
/** `isOpen`: a text of one's own may be given instead of an option. */
export type ChoiceItem = ItemBase &
  Readonly<{ kind: 'choice' | 'multiChoice'; options: readonly Option[]; isOpen: boolean }>;
export type NumberItem = ItemBase &
  Readonly<{ kind: 'integer' | 'decimal'; min?: number; max?: number; unit?: Text }>;
/** A whole number within 0 to 10, asked with one key press. */
export type ScaleItem = ItemBase & Readonly<{ kind: 'scale'; min: number; max: number }>;
export type DateItem = ItemBase & Readonly<{ kind: 'date'; min?: string; max?: string }>;
export type OtherItem = ItemBase & Readonly<{ kind: 'time' | 'dateTime' | 'attachment' }>;
export type TextItem = ItemBase & Readonly<{ kind: 'text'; maxLength?: number }>;

/** One item, its kind normalised. Narrow by `kind`. */
export type FormItem =
  | StatementItem
  | YesNoItem
  | ChoiceItem
  | NumberItem
  | ScaleItem
  | DateItem
  | OtherItem
  | TextItem;

/** A questionnaire ready to be asked: plain data, items flat in document order. */
export type Form = Readonly<{
  url: string;
  title: Text;
  language: string;
  copyright?: string;
  items: readonly FormItem[];
  bands: readonly Band[];
  alertRules: readonly AlertRule[];
  /** Items whose option scores make the total. */
  scored: readonly string[];
}>;

/** The item with this link id, or undefined. */
export function itemOf(form: Form, linkId: string): FormItem | undefined {
  return form.items.find((item) => item.linkId === linkId);
}

/** Whether the item takes an answer at all. */
export function isQuestion(item: FormItem): item is Exclude<FormItem, StatementItem> {
  return item.kind !== 'group' && item.kind !== 'display' && item.kind !== 'score';
}
