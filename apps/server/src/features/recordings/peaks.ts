/** Raw call recordings: 8 kHz, 16 bit little endian, two channels interleaved, left the patient, right the system. */
export const RAW_BYTES_PER_MS = 32;

/** How many points a waveform has: enough for the widest screen, small enough to lie in the row. */
const POINTS = 600;

/** The loudest sample of each stretch, per side, 0 to 1 with two decimals: what the player draws. */
export type Peaks = Readonly<{ patient: readonly number[]; system: readonly number[] }>;

/** Reads the waveform from a raw recording in one pass. */
export function readPeaks(raw: Buffer): Peaks {
  const frames = Math.floor(raw.length / 4);
  const points = Math.min(POINTS, frames);
  const side = (offset: number) =>
    Array.from({ length: points }, (_, point) => {
      const [from, to] = [Math.floor((point * frames) / points), Math.floor(((point + 1) * frames) / points)];
      let peak = 0;
      for (let frame = from; frame < to; frame += 1)
        peak = Math.max(peak, Math.abs(raw.readInt16LE(frame * 4 + offset)));
      return Math.round((peak / 32_768) * 100) / 100;
    });
  return { patient: side(0), system: side(2) };
}
