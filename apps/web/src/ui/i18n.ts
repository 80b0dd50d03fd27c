import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, readPreferences } from './preferences.ts';
import { en, zh } from './words.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words';
    resources: { words: typeof zh };
  }
}

export const htmlLanguage: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/** Chinese unless this browser chose English. React escapes what is filled in. */
export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: { zh: { words: zh }, en: { words: en } },
    defaultNS: 'words',
    lng: readPreferences().language,
    fallbackLng: 'zh',
    interpolation: { escapeValue: false },
  });
}
