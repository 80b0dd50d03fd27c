/** Ends of the eight segments of the A-law curve, on 13-bit magnitudes (ITU-T G.711, table 1a). */
const segmentEnds = [0x1f, 0x3f, 0x7f, 0xff, 0x1ff, 0x3ff, 0x7ff, 0xfff] as const;

/** One 16-bit sample as an A-law byte (ITU-T G.711; even bits inverted as on the line). */
export function alawByte(sample: number): number {
  const isNegative = sample < 0;
  const magnitude = (isNegative ? -sample - 1 : sample) >> 3;
  const segment = segmentEnds.findIndex((end) => magnitude <= end);
  const step = Math.max(segment, 1);
  return ((segment << 4) | ((magnitude >> step) & 0x0f)) ^ (isNegative ? 0x55 : 0xd5);
}

/** The middle of the range an A-law byte stands for, as a 16-bit sample. */
export function alawSample(byte: number): number {
  const value = byte ^ 0x55;
  const segment = (value & 0x70) >> 4;
  const low = ((value & 0x0f) << 4) + 8;
  const magnitude = segment === 0 ? low : (low + 0x100) << (segment - 1);
  return value & 0x80 ? magnitude : -magnitude;
}

/** Samples of 16 bits as raw A-law, one byte each: 8000 bytes are one second. */
export function encodeAlaw(samples: Int16Array): Buffer {
  return Buffer.from(Uint8Array.from(samples, alawByte));
}
