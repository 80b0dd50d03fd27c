import type { Answer } from './answer.ts';
import { entryState, interpretEntry, isEntry } from './entry.ts';
import { phrases } from './phrases.ts';
import type { VoiceItem } from './voice.ts';

export type InvalidReason = 'notOffered' | 'outOfRange' | 'notADate';

/**
 * What keys mean. `keys` is what to keep and to put before the next key; `say` what to play now, replacing what is
 * playing.
 */
export type Interpretation =
  | Readonly<{ kind: 'answer'; answer: Answer }>
  /** Not finished. With `pauseMs`, call `onInputPause` when no key follows in that time; else wait as for any answer. */
  | Readonly<{ kind: 'more'; keys: string; say: readonly string[]; pauseMs?: number }>
  /** The key means nothing here (the # many people press after every answer): leave the playing sound alone. */
  | Readonly<{ kind: 'ignored'; keys: string }>
  | Readonly<{ kind: 'invalid'; reason: InvalidReason; keys: string; say: readonly string[] }>
  | Readonly<{ kind: 'repeat'; keys: string; say: readonly string[] }>
  | Readonly<{ kind: 'person' }>
  /** The patient has finished speaking; before the recording started it means nothing. */
  | Readonly<{ kind: 'endRecording' }>;

/**
 * Reads the keys pressed so far, the newest last: what was kept from the last interpretation plus one key. Pure; the
 * caller keeps `keys` with the call and can go on from them after a restart.
 */
export function interpretKeys(item: VoiceItem, keys: string): Interpretation {
  if (isEntry(item.input)) return interpretEntry(item, item.input, keys);
  const key = keys.at(-1) ?? '';
  const kept = keys.slice(0, -1);
  const { input } = item;
  const say = currentPrompt(item, kept);
  const choices = input.collect === 'none' ? {} : choicesAt(item, kept);
  const answer = choices[key];
  if (answer) return answer;
  if (key === '*') return { kind: 'repeat', keys: kept, say };
  if (key === '0' && item.zeroAsksForPerson) return { kind: 'person' };
  if (input.collect === 'record' && key === '#') return { kind: 'endRecording' };
  if (key === '#' || key === '') return { kind: 'ignored', keys: kept };
  if (input.collect === 'none') return { kind: 'answer', answer: { kind: 'heard' } };
  return { kind: 'invalid', reason: 'notOffered', keys: kept, say: [phrases.notOffered, ...say] };
}

/** What each key leads to at the point that `kept` describes. */
function choicesAt(item: VoiceItem, kept: string): Readonly<Record<string, Interpretation>> {
  const { input } = item;
  const wrap = (keys: Readonly<Record<string, Answer>>) =>
    Object.fromEntries(
      Object.entries(keys).map(([key, answer]) => [key, { kind: 'answer' as const, answer }]),
    );
  switch (input.collect) {
    case 'single':
    case 'record':
      return wrap(input.keys);
    case 'paged': {
      const next = input.pages[kept.length + 1];
      const more: Interpretation = { kind: 'more', keys: kept + input.moreKey, say: next?.say ?? [] };
      return { ...wrap(input.pages[kept.length]?.keys ?? {}), ...(next ? { [input.moreKey]: more } : {}) };
    }
    case 'yesNoEach': {
      const after = (key: string): Interpretation => {
        const given = kept + key;
        const next = input.options[given.length];
        if (next) return { kind: 'more', keys: given, say: next.say };
        const codes = input.options.filter((_, index) => given[index] === '1').map((option) => option.code);
        const none = codes.length === 0 && input.exclusive !== undefined ? [input.exclusive] : codes;
        return { kind: 'answer', answer: { kind: 'choices', codes: none } };
      };
      return { ...wrap(input.keys), '1': after('1'), '2': after('2') };
    }
    default:
      return {};
  }
}

/** What the patient should hear at this point: the whole item at first, then the current page, option or read-back. */
export function currentPrompt(item: VoiceItem, kept: string): readonly string[] {
  const { input } = item;
  if (isEntry(input)) return entryState(item, input, kept).say;
  if (kept === '') return item.say;
  if (input.collect === 'paged') return input.pages[kept.length]?.say ?? item.say;
  if (input.collect === 'yesNoEach') return input.options[kept.length]?.say ?? item.say;
  return item.say;
}

/** No further key came within `pauseMs`: a number counts as finished, a lone 1 on a scale of ten is 1. */
export function onInputPause(item: VoiceItem, keys: string): Interpretation {
  const { input } = item;
  if (!isEntry(input) || keys === '') return { kind: 'ignored', keys };
  if (keys.includes('#')) return { kind: 'ignored', keys };
  return interpretEntry(item, input, `${keys}#`);
}

/** Nothing was pressed at all: what to say, and which keys to keep. */
export function onNoInput(item: VoiceItem, keys: string): Readonly<{ keys: string; say: readonly string[] }> {
  return { keys, say: [phrases.noInput, ...currentPrompt(item, keys)] };
}
