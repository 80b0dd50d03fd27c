/** Every fixed sentence a waiting caller may hear. Rendered when the telephony process starts. */
export const queueLines = {
  choices: '现在人工坐席都在通话中，请稍候。不想等，请按1，我们给您回电；按2可以留言。',
  /** For callers whose number we have not: nobody could ring them back. */
  choicesWithoutNumber: '现在人工坐席都在通话中，请稍候。不想等，请按2留言。',
  callbackNoted: '好的，我们会尽快给您回电。再见。',
  promised: '很抱歉，护士现在都在通话，我们马上给您回电。再见。',
  goodbye: '感谢您的来电，再见。',
  oneMoment: '请稍等，马上为您重新接通。',
} as const;

/** Places and waits beyond these are not told in figures: a number that far off comforts nobody. */
const LONGEST_TOLD = 20;
const LONGEST_WAIT_TOLD_MIN = 20;

const placeLine = (place: number) => (place === 1 ? '您是下一位。' : `您前面还有${place - 1}位。`);
const waitLine = (minutes: number) => `大约需要等${minutes}分钟。`;

/** What a caller is told of their place (1 is next) and, when it is known, of the wait in ms. */
export function placeTexts(place: number, waitMs: number | undefined): string[] {
  if (place > LONGEST_TOLD) return [];
  const minutes = waitMs === undefined ? undefined : Math.max(1, Math.round(waitMs / 60_000));
  const isTold = minutes !== undefined && minutes <= LONGEST_WAIT_TOLD_MIN;
  return [placeLine(place), ...(isTold ? [waitLine(minutes)] : [])];
}

/** Every sentence above, to be rendered ahead of time. */
export function allQueueTexts(): string[] {
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  return [
    ...Object.values(queueLines),
    ...upTo(LONGEST_TOLD).map(placeLine),
    ...upTo(LONGEST_WAIT_TOLD_MIN).map(waitLine),
  ];
}
