import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, readPreferences } from './preferences.ts';
import { staffEn } from '../features/staff/words.en.ts';
import { staffZh } from '../features/staff/words.zh.ts';
import { frameEn } from '../frame/words.en.ts';
import { frameZh } from '../frame/words.zh.ts';
import { uiEn } from './words.en.ts';
import { uiZh } from './words.zh.ts';
import type { zh } from './words.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words';
    resources: { words: typeof zh };
  }
}

export const htmlLanguage: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/**
 * Chinese unless this browser chose English. Starts with the words of signing in; the frame brings all others
 * (`learnWords`). React escapes what is filled in.
 */
export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: {
      zh: { words: { ui: uiZh, frame: frameZh, staff: staffZh } },
      en: { words: { ui: uiEn, frame: frameEn, staff: staffEn } },
    },
    defaultNS: 'words',
    lng: readPreferences().language,
    fallbackLng: 'zh',
    interpolation: { escapeValue: false },
  });
}
