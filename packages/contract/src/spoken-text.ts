import type { ErrorText } from './errors.ts';

/** What stands for something else in a text that is read aloud, by where it may stand. */
export const placeholders = { notice: ['{name}'], other: [] } as const satisfies Record<
  string,
  readonly string[]
>;
export type SpokenPlace = keyof typeof placeholders;

/** Why a text cannot be read aloud as it stands. */
export const unspeakable: Readonly<Record<SpokenPlace, ErrorText>> = {
  notice: {
    zh: '占位符只有 {name}（患者的称呼）；别的花括号、尖括号会照字念出来，请改掉',
    en: 'The only placeholder is {name}, how the patient is addressed; other braces and < > would be read aloud: change them',
  },
  other: {
    zh: '这里没有占位符，花括号、尖括号会照字念出来，请去掉',
    en: 'There are no placeholders here; braces and < > would be read aloud: take them out',
  },
};

/** Whether nothing of a text would be read aloud that was meant for a machine: unknown placeholders, signs of markup. */
export function isSpeakable(text: string, place: SpokenPlace): boolean {
  const words = placeholders[place].reduce((rest: string, known) => rest.replaceAll(known, ''), text);
  return !/[{}<>]/.test(words.normalize('NFKC'));
}
