import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { basePrograms } from '../../../../../runtime/programs.ts';
import { provision } from '../../../../../runtime/provision.ts';

/** The real programs, from the private runtime, and a folder for prompts that goes away. */
export async function speechForTests() {
  const programs = basePrograms(await provision('base'));
  Object.assign(process.env, programs.espeak.env);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'suifang-prompts-'));
  return {
    espeak: programs.espeak.path,
    ffmpeg: programs.ffmpeg.path,
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A WAV file (16 bits, mono) of one tone between silences. */
export function toneWav(options: {
  hertz: number;
  voiceMs: number;
  silenceMs: number;
  rate?: number;
}): Buffer {
  const rate = options.rate ?? 16_000;
  const edge = Math.round((options.silenceMs * rate) / 1000);
  const length = Math.round((options.voiceMs * rate) / 1000);
  const data = Buffer.alloc((length + 2 * edge) * 2);
  for (let index = 0; index < length; index += 1) {
    const sample = Math.round(6000 * Math.sin((2 * Math.PI * options.hertz * index) / rate));
    data.writeInt16LE(sample, (edge + index) * 2);
  }
  const header = Buffer.alloc(44);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(36 + data.length, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE(rate * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(data.length, 40);
  return Buffer.concat([header, data]);
}
