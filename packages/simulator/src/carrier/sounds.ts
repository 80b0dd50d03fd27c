import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Telephone sound: 8000 samples a second, one byte each, A-law (ITU-T G.711). */
const RATE = 8000;

/** One linear 16-bit sample as A-law. */
export function encodeAlaw(sample: number): number {
  const sign = sample >= 0 ? 0x80 : 0;
  let magnitude = Math.min(32_635, Math.abs(sample)) >> 3;
  let exponent = 0;
  let code: number;
  if (magnitude < 32) {
    code = magnitude >> 1;
  } else {
    while (magnitude >= 64) {
      magnitude >>= 1;
      exponent += 1;
    }
    code = ((exponent + 1) << 4) | ((magnitude >> 1) & 0x0f);
  }
  return (code | sign) ^ 0x55;
}

/** A tone whose pitch and loudness waver like a voice. */
export function voiceLike(durationMs: number, pitchHz: number): Buffer {
  const length = Math.round((durationMs / 1000) * RATE);
  return Buffer.from(
    Array.from({ length }, (_, index) => {
      const time = index / RATE;
      const envelope = 0.6 + 0.4 * Math.sin(2 * Math.PI * 4 * time);
      const tone = Math.sin(2 * Math.PI * pitchHz * time) + 0.5 * Math.sin(2 * Math.PI * 2 * pitchHz * time);
      return encodeAlaw(Math.round(9000 * envelope * tone * 0.66));
    }),
  );
}

/** Writes what the town's people and the network say. Answers the files without their ending, as a switch takes them. */
export function writeTownSounds(folder: string): Readonly<{ hello: string; announcement: string }> {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, sound: Buffer) => {
    writeFileSync(path.join(folder, `${name}.alaw`), sound);
    return path.join(folder, name);
  };
  return {
    hello: write('hello', voiceLike(700, 210)),
    announcement: write('announcement', voiceLike(2500, 320)),
  };
}
