import type { Answer } from './answer.ts';
import { isWithin } from './answer.ts';
import { isIsoDate } from './calendar.ts';
import type { Interpretation, InvalidReason } from './interpret.ts';
import { phrases, rangePhrase } from './phrases.ts';
import { sayDate, sayNumber, sayTime } from './speech/index.ts';
import type { VoiceInput, VoiceItem } from './voice.ts';

/** Inputs that are typed as several digits. */
export type EntryInput = Extract<VoiceInput, { collect: 'number' | 'scale10' | 'date' | 'time' }>;

/** Whether the answer is typed, digit after digit. */
export function isEntry(input: VoiceInput): input is EntryInput {
  return ['number', 'scale10', 'date', 'time'].includes(input.collect);
}

/** How long a finished number may look unfinished: a 1 that could become 10, and everything else that waits for #. */
const pauses = { scale10: 1500, number: 5000, date: 5000, time: 5000 } as const;

type Entry = Readonly<{ typed: string; confirming: boolean; say: readonly string[] }>;

/**
 * What was typed and whether it is being read back. Kept keys are the digits, then `#` once they are complete; a `#`
 * before the first digit is the half of a blank answer, or a leftover of the question before.
 */
export function entryState(item: VoiceItem, input: EntryInput, kept: string): Entry {
  const match = /^([\d*]+)(#?)/.exec(kept);
  const typed = match?.[1] ?? '';
  const confirming = match?.[2] === '#';
  const answer = confirming ? readTyped(input, typed) : undefined;
  return { typed, confirming, say: answer && 'answer' in answer ? readBack(input, answer.answer) : item.say };
}

/** Reads typed keys, the newest last. */
export function interpretEntry(item: VoiceItem, input: EntryInput, keys: string): Interpretation {
  const key = keys.at(-1) ?? '';
  const kept = keys.slice(0, -1);
  const state = entryState(item, input, kept);
  if (state.confirming) return interpretConfirmation(item, input, state, key, kept);
  const isPoint =
    key === '*' && input.collect === 'number' && input.decimalPointKey === '*' && state.typed !== '';
  if (key === '*' && !isPoint) return { kind: 'repeat', keys: '', say: item.say };
  if (key === '#') return endEntry(item, input, state.typed, kept);
  if (isPoint && state.typed.includes('*')) {
    return { kind: 'invalid', reason: 'notOffered', keys: '', say: [phrases.notOffered, ...item.say] };
  }
  const typed = state.typed + key;
  if (isFull(input, typed)) return endEntry(item, input, typed, typed);
  return { kind: 'more', keys: typed, say: [], pauseMs: pauses[input.collect] };
}

function interpretConfirmation(
  item: VoiceItem,
  input: EntryInput,
  state: Entry,
  key: string,
  kept: string,
): Interpretation {
  const read = readTyped(input, state.typed);
  if (key === '1' && 'answer' in read) return { kind: 'answer', answer: read.answer };
  if (key === '2') return { kind: 'more', keys: '', say: item.say };
  if (key === '*') return { kind: 'repeat', keys: kept, say: state.say };
  // The digits are in; 0 asks for a person again.
  if (key === '0') return { kind: 'person' };
  if (key === '#') return { kind: 'ignored', keys: kept };
  return { kind: 'invalid', reason: 'notOffered', keys: kept, say: [phrases.notOffered, ...state.say] };
}

function endEntry(item: VoiceItem, input: EntryInput, typed: string, kept: string): Interpretation {
  if (typed === '') {
    if (kept !== '#' || !input.blank) return { kind: 'ignored', keys: '#' };
    return { kind: 'answer', answer: input.blank };
  }
  const read = readTyped(input, typed);
  if ('reason' in read)
    return { kind: 'invalid', reason: read.reason, keys: '', say: [read.say, ...item.say] };
  if (input.collect === 'scale10') return { kind: 'answer', answer: read.answer };
  return { kind: 'more', keys: `${typed}#`, say: readBack(input, read.answer) };
}

/** Whether no further digit can follow, so that nobody has to wait. */
function isFull(input: EntryInput, typed: string): boolean {
  switch (input.collect) {
    case 'scale10':
      return typed !== '1';
    case 'number':
      return typed.replace('*', '').length >= input.maxDigits;
    default:
      return typed.length >= input.digits;
  }
}

type Read = Readonly<{ answer: Answer }> | Readonly<{ reason: InvalidReason; say: string }>;

function readTyped(input: EntryInput, typed: string): Read {
  switch (input.collect) {
    case 'scale10':
    case 'number': {
      const value = Number(typed.replace('*', '.'));
      return isWithin(value, input.min, input.max)
        ? { answer: { kind: 'number', value } }
        : { reason: 'outOfRange', say: rangePhrase(input) };
    }
    case 'date': {
      const value = `${typed.slice(0, 4)}-${typed.slice(4, 6)}-${typed.slice(6)}`;
      if (!isIsoDate(value)) return { reason: 'notADate', say: phrases.notADate };
      const isFitting = isWithin(value, input.min, input.max);
      return isFitting
        ? { answer: { kind: 'date', value } }
        : { reason: 'outOfRange', say: phrases.notADate };
    }
    default: {
      const value = `${typed.slice(0, 2)}:${typed.slice(2)}`;
      const isTime = /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
      return isTime ? { answer: { kind: 'time', value } } : { reason: 'notADate', say: phrases.notATime };
    }
  }
}

/** The typed answer said back, with how to confirm it. */
function readBack(input: EntryInput, answer: Answer): string[] {
  const said =
    answer.kind === 'number'
      ? sayNumber(answer.value)
      : answer.kind === 'date'
        ? sayDate(answer.value, { year: true })
        : answer.kind === 'time'
          ? sayTime(answer.value)
          : [];
  const unit = input.collect === 'number' && input.unit !== undefined ? [input.unit] : [];
  return [phrases.readBack, ...said, ...unit, phrases.confirm];
}
