import type { RatingSettings } from '@suifang/contract/ratings.ts';

/** What every patient hears who is asked how satisfied they are. */
export const ratingLines = {
  wrongKey: '您按的键不对。',
  noKey: '没有收到您的按键。',
  thanks: '谢谢您的评价，再见。',
  goodbye: '谢谢您，再见。',
} as const;

/** The question with its answers, each with the key of its place. */
export function questionText({ question, levels }: RatingSettings): string {
  return `${question}${levels.map((level, index) => `${level}请按${index + 1}`).join('，')}。`;
}

/** Everything that a patient may hear with these settings, to be rendered ahead of time. */
export function ratingTexts(settings: RatingSettings): string[] {
  return [questionText(settings), ...Object.values(ratingLines)];
}
