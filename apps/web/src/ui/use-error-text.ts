import { ApiError, unreachableError } from '../api/api-error.ts';
import { usePreferences } from './preferences.ts';

/** Turns anything that was thrown into a sentence in the language of the screen; never a code. */
export function useErrorText(): (error: unknown) => string {
  const { language } = usePreferences();
  return (error) => (error instanceof ApiError ? error : unreachableError()).text[language];
}
