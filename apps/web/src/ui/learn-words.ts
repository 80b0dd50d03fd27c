import i18next from 'i18next';
import { en, zh } from './words.ts';

/** Adds the words of every feature; signing in does without them. */
export function learnWords(): void {
  i18next.addResourceBundle('zh', 'words', zh, true, true);
  i18next.addResourceBundle('en', 'words', en, true, true);
}
