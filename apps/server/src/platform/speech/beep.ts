import { encodeAlaw } from './alaw.ts';
import { SAMPLES_PER_SECOND } from './sound.ts';

/** Not speech: a short tone before somebody speaks. Prepared like a text, and no engine is asked for it. */
export const BEEP = '[beep]';

const HERTZ = 1000;
const LENGTH_MS = 300;
/** Loud enough for old ears; fades in and out, or it would click. */
const LEVEL = 0.25;
const FADE_MS = 10;

/**
 * The tone as A-law. A file and not a tone of the switch's own: a `tone:` of Asterisk goes on until it is stopped, so
 * the patient would speak against it, and nothing behind it would ever play.
 */
export function renderBeep(): Buffer {
  const length = (LENGTH_MS * SAMPLES_PER_SECOND) / 1000;
  const fade = (FADE_MS * SAMPLES_PER_SECOND) / 1000;
  const samples = Int16Array.from({ length }, (_, at) => {
    const gain = Math.min(1, at / fade, (length - at) / fade);
    return Math.round(32_767 * LEVEL * gain * Math.sin((2 * Math.PI * HERTZ * at) / SAMPLES_PER_SECOND));
  });
  return encodeAlaw(samples);
}
