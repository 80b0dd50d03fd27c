import { rowsOf } from './edit/tree.ts';
import type { FhirQuestionnaire } from './fhir.ts';
import { type Text, readText } from './text.ts';

/** What a person calls each item, by link id: its number in the editor and the beginning of its words. */
export type ItemNames = ReadonlyMap<string, Text>;

const MOST_LETTERS = 24;

/** Names every item of a questionnaire, also those that cannot be asked. */
export function nameItems(questionnaire: FhirQuestionnaire, language: string): ItemNames {
  return new Map(
    rowsOf(questionnaire).map(({ item, number }) => [
      item.linkId,
      nameItem(number, readText(item.text?.trim() ?? '', item._text, language)),
    ]),
  );
}

/** A name of an item from its number and its words, as sentences quote it. */
function nameItem(number: string, text: Text): Text {
  const short = (words: string) => (words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS)}…` : words);
  return {
    zh: `第 ${number} 题${text.zh ? `“${short(text.zh)}”` : '（还没有文字）'}`,
    en: `item ${number}${text.en ? ` "${short(text.en)}"` : ' (no text yet)'}`,
  };
}
