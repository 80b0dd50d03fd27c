import { alawSample } from './alaw.ts';
import { SAMPLES_PER_SECOND } from './sound.ts';

const HEADER = 44;

/** Raw A-law as a WAV file of 16-bit samples, which every browser plays. */
export function wavOf(alaw: Uint8Array): Buffer {
  const file = Buffer.alloc(HEADER + alaw.length * 2);
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(SAMPLES_PER_SECOND, 24);
  file.writeUInt32LE(SAMPLES_PER_SECOND * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36, 'latin1');
  file.writeUInt32LE(alaw.length * 2, 40);
  alaw.forEach((byte, index) => file.writeInt16LE(alawSample(byte), HEADER + index * 2));
  return file;
}
