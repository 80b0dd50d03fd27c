import type { Answer, VoiceItem } from '@suifang/contract/questionnaire/index.ts';
import { pick, type Random } from './random.ts';

/** What a person presses for one question: each entry waits for the end of what is said. */
export type Presses = Readonly<{ answer: Answer; turns: readonly string[] }>;

/** Chooses an answer and works out its keys the way a person would: from the instructions, not from the server's code. */
export function choosePresses(item: VoiceItem, random: Random): Presses | undefined {
  const { input } = item;
  switch (input.collect) {
    case 'none':
      return undefined;
    case 'single': {
      const [key, answer] = pick(random, Object.entries(input.keys));
      return { answer, turns: [key] };
    }
    case 'paged': {
      const [key, answer] = pick(random, Object.entries(input.pages[0]?.keys ?? {}));
      return { answer, turns: [key] };
    }
    case 'scale10': {
      const value = whole(random, input.min, input.max);
      return { answer: { kind: 'number', value }, turns: [value === 1 ? '1#' : String(value)] };
    }
    case 'number': {
      const value = whole(random, input.min ?? 1, input.max ?? 9);
      const digits = String(value);
      return {
        answer: { kind: 'number', value },
        turns: [digits.length < input.maxDigits ? `${digits}#` : digits, '1'],
      };
    }
    case 'date': {
      const year = Number((input.max ?? input.min ?? '2024').slice(0, 4));
      const [month, day] = [whole(random, 1, 9), whole(random, 10, 28)];
      const text = `${year}0${month}${day}`;
      return { answer: { kind: 'date', value: `${year}-0${month}-${day}` }, turns: [text, '1'] };
    }
    case 'time': {
      const hour = whole(random, 10, 20);
      return { answer: { kind: 'time', value: `${hour}:30` }, turns: [`${hour}30`, '1'] };
    }
    case 'yesNoEach': {
      const yes = input.options.map(() => random() < 0.5);
      const codes = input.options.filter((_, index) => yes[index]).map((option) => option.code);
      const chosen = codes.length === 0 && input.exclusive !== undefined ? [input.exclusive] : codes;
      return { answer: { kind: 'choices', codes: chosen }, turns: yes.map((isYes) => (isYes ? '1' : '2')) };
    }
    case 'record':
      return { answer: { kind: 'text' }, turns: ['#'] };
  }
}

function whole(random: Random, min: number, max: number): number {
  return min + Math.floor(random() * (max - min + 1));
}
