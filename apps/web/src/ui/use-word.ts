import { usePreferences } from './preferences.ts';

/** Picks the language of the screen from a bilingual text of the contract. */
export function useWord(): (word: Readonly<{ zh: string; en: string }>) => string {
  const { language } = usePreferences();
  return (word) => word[language];
}
