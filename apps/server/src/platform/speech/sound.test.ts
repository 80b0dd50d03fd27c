import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alawByte, alawSample, encodeAlaw } from './alaw.ts';
import {
  evenLoudness,
  pauseAfterMs,
  SAMPLES_PER_SECOND,
  shortenPauses,
  trimSilence,
  withPause,
} from './sound.ts';

const silence = (milliseconds: number) => new Int16Array(milliseconds * 8);
const voice = (milliseconds: number, amplitude: number) =>
  Int16Array.from({ length: milliseconds * 8 }, (_, index) =>
    Math.round(amplitude * Math.sin((2 * Math.PI * 400 * index) / SAMPLES_PER_SECOND)),
  );
const after = (...parts: Int16Array[]) => Int16Array.from(parts.flatMap((part) => [...part]));
const loudness = (samples: Int16Array) =>
  Math.sqrt(samples.reduce((sum, sample) => sum + (sample / 32768) ** 2, 0) / samples.length);

describe('A-law', () => {
  it('matches the values of G.711', () => {
    expect([0, -1, 32767, -32768].map(alawByte)).toEqual([0xd5, 0x55, 0xaa, 0x2a]);
  });

  it('keeps every sample within the step of its segment', () => {
    fc.assert(
      fc.property(fc.integer({ min: -32768, max: 32767 }), (sample) => {
        const back = alawSample(alawByte(sample));
        expect(Math.abs(back - sample)).toBeLessThanOrEqual(Math.max(16, Math.abs(sample) / 16 + 8));
      }),
    );
  });

  it('is one byte a sample, so that 8000 bytes are one second', () => {
    expect(encodeAlaw(voice(1000, 8000))).toHaveLength(8000);
  });
});

describe('a prompt', () => {
  it('loses the silence around it', () => {
    const trimmed = trimSilence(after(silence(700), voice(500, 8000), silence(900)));
    expect(trimmed.length / 8).toBeGreaterThanOrEqual(500);
    expect(trimmed.length / 8).toBeLessThan(600);
  });

  it('of nothing but silence is empty', () => {
    expect(trimSilence(silence(500))).toHaveLength(0);
  });

  it('has no pause inside of half a second or more', () => {
    const shortened = shortenPauses(
      after(voice(300, 8000), silence(1500), voice(300, 8000), silence(200), voice(300, 8000)),
    );
    expect(shortened.length / 8).toBeCloseTo(300 + 380 + 300 + 200 + 300, -2);
  });

  it('quiet or loud comes out equally loud', () => {
    const levels = [400, 4000, 30_000].map((amplitude) => loudness(evenLoudness(voice(500, amplitude))));
    for (const level of levels) expect(level).toBeCloseTo(0.1, 2);
  });

  it('never leaves the range of a sample', () => {
    const samples = fc.array(fc.integer({ min: -32768, max: 32767 }), { minLength: 1, maxLength: 2000 });
    fc.assert(
      fc.property(samples, (values) => {
        const even = evenLoudness(Int16Array.from(values));
        expect(even).toHaveLength(values.length);
        // A wrapped-around sample would have changed its sign.
        expect(even.every((sample, index) => sample * (values[index] ?? 0) >= 0)).toBe(true);
      }),
    );
  });

  it('that is a sentence ends with a breath, a piece of a number does not', () => {
    expect([pauseAfterMs('您好。'), pauseAfterMs('您输入的是：'), pauseAfterMs('三十八')]).toEqual([
      300, 120, 0,
    ]);
    expect(withPause(voice(100, 1000), 300)).toHaveLength(3200);
  });
});
