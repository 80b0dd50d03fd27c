/** A failure of the native runtime, told as a sentence that says what to do. */
export class RuntimeError extends Error {
  override readonly name = 'RuntimeError';
}

const chinese = /^zh/i.test(process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '');

/** Picks the language of console text from the locale of the terminal: Chinese for `zh_*`, else English. */
export function say(zh: string, en: string): string {
  return chinese ? zh : en;
}
