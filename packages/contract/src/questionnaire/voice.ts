import type { Answer } from './answer.ts';
import { isAskable, textFor } from './askable.ts';
import { type ChoiceItem, type Form, type FormItem, type Option, type Retry, isQuestion } from './form.ts';
import { assignKeys } from './keys.ts';
import { optionPhrase, phrases, sentence } from './phrases.ts';

type Keys = Readonly<Record<string, Answer>>;

/** How the answer is taken from the telephone keys. */
export type VoiceInput =
  /** A text: nothing is asked. */
  | Readonly<{ collect: 'none' }>
  /** One digit, which ends the input at once. */
  | Readonly<{ collect: 'single'; keys: Keys }>
  /** More options than digits: read in pages, each with its own keys. */
  | Readonly<{
      collect: 'paged';
      pages: ReadonlyArray<{ say: readonly string[]; keys: Keys }>;
      moreKey: string;
    }>
  /** Digits and #, read back. `blank` is the answer that pressing # twice stands for. */
  | Readonly<{
      collect: 'number';
      terminator: '#';
      maxDigits: number;
      decimalPointKey?: '*';
      min?: number;
      max?: number;
      unit?: string;
      confirm: true;
      blank?: Answer;
    }>
  /** 0 to 9 at once; 1 waits a moment for the 0 of 10. */
  | Readonly<{ collect: 'scale10'; min: number; max: number; blank?: Answer }>
  /** YYYYMMDD, read back. */
  | Readonly<{ collect: 'date'; digits: 8; min: string; max: string; confirm: true; blank?: Answer }>
  /** HHMM, read back. */
  | Readonly<{ collect: 'time'; digits: 4; confirm: true; blank?: Answer }>
  /** Each option asked as yes (1) or no (2). `exclusive` is chosen when all are no. */
  | Readonly<{
      collect: 'yesNoEach';
      options: ReadonlyArray<{ code: string; say: readonly string[] }>;
      exclusive?: string;
      keys: Keys;
    }>
  /** The voice is recorded until # or `maxMs`. */
  | Readonly<{ collect: 'record'; maxMs: number; keys: Keys }>;

/** One item as the patient hears it. Plain data: it can be stored with the call. */
export type VoiceItem = Readonly<{
  linkId: string;
  /** Sentences in the order they are played; each is one sound file. */
  say: readonly string[];
  input: VoiceInput;
  /** Whether 0 asks for a person here; false where 0 is a digit of the answer. */
  zeroAsksForPerson: boolean;
  retry: Retry;
}>;

/** Where the item sets no limits: a day outside of these is a slip of the keys, and its year is not rendered. */
const anyDay = { first: '1900-01-01', last: '2099-12-31' } as const;

/**
 * Everything of the form that can be said on the telephone, in document order. Which of it is said, `evaluate(form,
 * answers, 'voice').next` decides; `interpretKeys` reads what is pressed.
 */
export function voiceScript(form: Form): VoiceItem[] {
  return form.items.filter((item) => isAskable(item, 'voice')).map(voiceItem);
}

function voiceItem(item: FormItem): VoiceItem {
  const input = inputOf(item);
  const zeroIsDigit =
    ['number', 'scale10', 'date', 'time'].includes(input.collect) ||
    (input.collect === 'single' && '0' in input.keys);
  return {
    linkId: item.linkId,
    say: [sentence(textFor(item, 'voice')), ...instructions(item, input)],
    input,
    zeroAsksForPerson: !zeroIsDigit,
    retry: item.retry,
  };
}

function inputOf(item: FormItem): VoiceInput {
  if (!isQuestion(item)) return { collect: 'none' };
  switch (item.kind) {
    case 'yesNo':
      return { collect: 'single', keys: singleKeys(item) };
    case 'choice':
      return assignKeys(item).isPaged ? pagedInput(item) : { collect: 'single', keys: singleKeys(item) };
    case 'multiChoice':
      return eachInput(item);
    case 'scale':
      return item.max < 10
        ? { collect: 'single', keys: singleKeys(item) }
        : { collect: 'scale10', min: item.min, max: item.max, ...blank(item) };
    case 'integer':
    case 'decimal': {
      const { min, max, unit, kind } = item;
      const wholeDigits = max === undefined ? 6 : String(Math.trunc(Math.abs(max))).length;
      return {
        collect: 'number',
        terminator: '#',
        maxDigits: kind === 'decimal' ? wholeDigits + 2 : wholeDigits,
        ...(kind === 'decimal' ? { decimalPointKey: '*' } : {}),
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
        ...(unit ? { unit: unit.zh } : {}),
        confirm: true,
        ...blank(item),
      };
    }
    case 'date': {
      const { min = anyDay.first, max = anyDay.last } = item;
      return { collect: 'date', digits: 8, min, max, confirm: true, ...blank(item) };
    }
    case 'time':
      return { collect: 'time', digits: 4, confirm: true, ...blank(item) };
    default:
      return { collect: 'record', maxMs: 60_000, keys: absentKeys(item) };
  }
}

/** The one way out of a typed answer; "don't know" goes before "refused". */
function blank(item: FormItem): { blank?: Answer } {
  if (item.dontKnow) return { blank: { kind: 'dontKnow' } };
  return item.refused ? { blank: { kind: 'refused' } } : {};
}

function absentKeys(item: FormItem): Keys {
  const { dontKnow, refused } = assignKeys(item);
  return {
    ...(dontKnow === undefined ? {} : { [dontKnow]: { kind: 'dontKnow' } }),
    ...(refused === undefined ? {} : { [refused]: { kind: 'refused' } }),
  };
}

function singleKeys(item: FormItem): Keys {
  const answerFor = (code: string): Answer => {
    if (item.kind === 'yesNo') return { kind: 'boolean', value: code === 'yes' };
    return item.kind === 'scale' ? { kind: 'number', value: Number(code) } : { kind: 'choice', code };
  };
  const options = [...assignKeys(item).options].map(([code, key]) => [key, answerFor(code)] as const);
  return { ...Object.fromEntries(options), ...absentKeys(item) };
}

const optionLabel = (option: Option) => option.channelText.voice ?? option.label.zh;

function pagedInput(item: ChoiceItem): VoiceInput {
  const entries: Array<{ label: string; answer: Answer }> = item.options.map((option) => ({
    label: optionLabel(option),
    answer: { kind: 'choice', code: option.code },
  }));
  if (item.dontKnow) entries.push({ label: absentLabels.dontKnow, answer: { kind: 'dontKnow' } });
  if (item.refused) entries.push({ label: absentLabels.refused, answer: { kind: 'refused' } });
  const pages = [];
  for (let start = 0; start < entries.length; start += 8) {
    const page = entries.slice(start, start + 8);
    const say = page.map((entry, index) => optionPhrase(entry.label, String(index + 1)));
    const keys = Object.fromEntries(page.map((entry, index) => [String(index + 1), entry.answer]));
    pages.push({ say: start + 8 < entries.length ? [...say, phrases.moreOptions] : say, keys });
  }
  return { collect: 'paged', pages, moreKey: '9' };
}

function eachInput(item: ChoiceItem): VoiceInput {
  const exclusive = item.options.find((option) => option.isExclusive);
  const options = item.options
    .filter((option) => option !== exclusive)
    .map((option) => ({
      code: option.code,
      say: [`${optionLabel(option)}，${phrases.yesNo}`],
    }));
  return {
    collect: 'yesNoEach',
    options,
    ...(exclusive ? { exclusive: exclusive.code } : {}),
    keys: absentKeys(item),
  };
}

const absentLabels = { dontKnow: '不清楚', refused: '不想回答' } as const;

/** What follows the question itself: the options with their keys, or how to type. */
function instructions(item: FormItem, input: VoiceInput): readonly string[] {
  const absent = () =>
    Object.entries(absentKeys(item)).map(([key, answer]) =>
      optionPhrase(answer.kind === 'refused' ? absentLabels.refused : absentLabels.dontKnow, key),
    );
  switch (input.collect) {
    case 'none':
      return [];
    case 'single':
      return [...singlePhrases(item), ...absent()];
    case 'paged':
      return input.pages[0]?.say ?? [];
    case 'yesNoEach':
      return [...(input.options[0]?.say ?? []), ...absent()];
    case 'record':
      return [...absent(), phrases.speak];
    case 'scale10':
      return [phrases.scaleWithTen, ...blankPhrase(input.blank)];
    case 'number': {
      const point = input.decimalPointKey ? [phrases.typePoint] : [];
      return [phrases.typeNumber, ...point, ...blankPhrase(input.blank)];
    }
    case 'date':
      return [phrases.typeDate, ...blankPhrase(input.blank)];
    default:
      return [phrases.typeTime, ...blankPhrase(input.blank)];
  }
}

function blankPhrase(answer: Answer | undefined): string[] {
  if (!answer) return [];
  return [answer.kind === 'refused' ? phrases.blankRefused : phrases.blankDontKnow];
}

function singlePhrases(item: FormItem): string[] {
  const { options } = assignKeys(item);
  const keyOf = (code: string) => options.get(code) ?? '';
  if (item.kind === 'choice') {
    return item.options.map((option) => optionPhrase(optionLabel(option), keyOf(option.code)));
  }
  if (item.kind === 'yesNo') return [optionPhrase(item.yes.zh, '1'), optionPhrase(item.no.zh, '2')];
  return item.kind === 'scale' ? [`请按${item.min}到${item.max}之间的数字键。`] : [];
}
