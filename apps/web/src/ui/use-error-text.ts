import { useTranslation } from 'react-i18next';
import { ApiError, unreachableError } from '../api/api-error.ts';
import { exactTime } from './moments.ts';
import { usePreferences } from './preferences.ts';

/** Turns anything that was thrown into a sentence in the language of the screen; never a code. */
export function useErrorText(): (error: unknown) => string {
  const { language } = usePreferences();
  const { t } = useTranslation();
  return (thrown) => {
    const { code, text, details } = thrown instanceof ApiError ? thrown : unreachableError();
    const { by, at } = details;
    const isTold = code === 'request.conflict' && by !== undefined && at !== undefined;
    return isTold ? t('ui.conflict.told', { by, time: exactTime(String(at)) }) : text[language];
  };
}
