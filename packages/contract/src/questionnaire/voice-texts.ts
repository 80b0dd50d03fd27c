import { isEntry } from './entry.ts';
import { phrases, rangePhrase } from './phrases.ts';
import { datePieces, numberPieces, timePieces } from './speech/index.ts';
import type { VoiceInput, VoiceItem } from './voice.ts';

/** Every text that a call with these items may need, each once: render all of them before the first call. */
export function voiceTexts(script: readonly VoiceItem[]): string[] {
  const texts = new Set<string>([phrases.noInput, phrases.notOffered]);
  for (const item of script) {
    for (const text of [...item.say, ...inputTexts(item.input)]) texts.add(text);
  }
  return [...texts];
}

function inputTexts(input: VoiceInput): readonly string[] {
  const confirmation = isEntry(input) ? [phrases.readBack, phrases.confirm] : [];
  switch (input.collect) {
    case 'paged':
      return input.pages.flatMap((page) => page.say);
    case 'yesNoEach':
      return input.options.flatMap((option) => option.say);
    case 'scale10':
      return [rangePhrase(input)];
    case 'number': {
      const limit = Math.max(Math.abs(input.min ?? 0), Math.abs(input.max ?? 10 ** input.maxDigits));
      const pieces = numberPieces(limit, input.decimalPointKey !== undefined, false);
      return [
        ...confirmation,
        ...pieces,
        ...(input.unit === undefined ? [] : [input.unit]),
        rangePhrase(input),
      ];
    }
    case 'date': {
      const [first, last] = [input.min, input.max].map((day) => Number(day.slice(0, 4))) as [number, number];
      return [...confirmation, ...datePieces(first, last), phrases.notADate];
    }
    case 'time':
      return [...confirmation, ...timePieces(), phrases.notATime];
    default:
      return [];
  }
}
