/** What is done to every prompt before it is kept: 8000 samples a second, one channel, 16 bits. */

export const SAMPLES_PER_SECOND = 8000;
const FRAME = SAMPLES_PER_SECOND / 100;

/** Loudness of the spoken parts, as a share of full scale: -20 dBFS, loud enough for old ears, short of distortion. */
const TARGET_LEVEL = 0.1;
const HIGHEST_PEAK = 0.89;

/** Frames this far below the loudest one count as silence: -40 dB, but never below -60 dBFS. */
const SILENCE_RATIO = 0.01;
const SILENCE_FLOOR = 0.001;

/** A pause longer than this is cut to `SHORT_PAUSE_MS`: on the phone it sounds as if the line were dead. */
const LONG_PAUSE_MS = 480;
const SHORT_PAUSE_MS = 380;

const samplesIn = (milliseconds: number) => (milliseconds * SAMPLES_PER_SECOND) / 1000;

/** Loudness (root mean square, 0 to 1) of each 10 ms. */
function frameLevels(samples: Int16Array): number[] {
  const levels: number[] = [];
  for (let start = 0; start < samples.length; start += FRAME) {
    const frame = samples.subarray(start, start + FRAME);
    const energy = frame.reduce((sum, sample) => sum + (sample / 32768) ** 2, 0);
    levels.push(Math.sqrt(energy / frame.length));
  }
  return levels;
}

function isSpokenFrame(levels: readonly number[]): boolean[] {
  const threshold = Math.max(SILENCE_FLOOR, Math.max(0, ...levels) * SILENCE_RATIO);
  return levels.map((level) => level > threshold);
}

/** Cuts silence at both ends, leaving 20 ms before and 50 ms after the voice. Empty when nothing is heard. */
export function trimSilence(samples: Int16Array): Int16Array {
  const spoken = isSpokenFrame(frameLevels(samples));
  const first = spoken.indexOf(true);
  if (first < 0) return new Int16Array(0);
  const last = spoken.lastIndexOf(true);
  return samples.slice(Math.max(0, (first - 2) * FRAME), (last + 6) * FRAME);
}

/** Shortens long pauses inside. */
export function shortenPauses(samples: Int16Array): Int16Array {
  const spoken = isSpokenFrame(frameLevels(samples));
  const parts: Int16Array[] = [];
  let start = 0;
  while (start < spoken.length) {
    let end = start;
    while (end < spoken.length && spoken[end] === spoken[start]) end += 1;
    const part = samples.subarray(start * FRAME, end * FRAME);
    const isLongPause = !spoken[start] && part.length > samplesIn(LONG_PAUSE_MS);
    parts.push(isLongPause ? part.subarray(0, samplesIn(SHORT_PAUSE_MS)) : part);
    start = end;
  }
  return joined(parts);
}

/** Brings the spoken parts to one loudness, so that no prompt shouts after a quiet one. Peaks are kept in range. */
export function evenLoudness(samples: Int16Array): Int16Array {
  const levels = frameLevels(samples);
  const spoken = isSpokenFrame(levels);
  const active = levels.filter((_, index) => spoken[index]);
  if (active.length === 0) return samples;
  const level = Math.sqrt(active.reduce((sum, one) => sum + one * one, 0) / active.length);
  // The loudest thousandth may clip: one click in a recording must not make all of it too quiet.
  const peaks = Float64Array.from(samples, (sample) => Math.abs(sample) / 32768).sort();
  const peak = peaks[Math.floor((peaks.length - 1) * 0.999)] ?? 0;
  const gain = Math.min(TARGET_LEVEL / level, peak > 0 ? HIGHEST_PEAK / peak : Infinity);
  return samples.map((sample) => Math.max(-32768, Math.min(32767, Math.round(sample * gain))));
}

/** Silence after the voice, by how the text ends: prompts are played one after another without a gap of their own. */
export function pauseAfterMs(text: string): number {
  if (/[。？！?!.]$/u.test(text)) return 300;
  return /[，、：；,:;]$/u.test(text) ? 120 : 0;
}

/** The same sound with silence behind it. */
export function withPause(samples: Int16Array, milliseconds: number): Int16Array {
  return joined([samples, new Int16Array(samplesIn(milliseconds))]);
}

function joined(parts: readonly Int16Array[]): Int16Array {
  const whole = new Int16Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
