import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { BasePrograms } from '../../../../../runtime/programs.ts';
import { run } from '../../../../../runtime/run.ts';

const sentence = '您好，随访中心的系统正在维护，请您稍后再拨，谢谢。';

/**
 * The announcement a caller hears while the telephony process is away, spoken once into the prompts folder as 8 kHz
 * A-law. A recorded file of the same name is kept. Returns its path without ending, as Asterisk wants it.
 */
export async function ensureEmergencyAnnouncement(prompts: string, programs: BasePrograms): Promise<string> {
  const sound = path.join(prompts, 'emergency');
  const file = `${sound}.alaw`;
  if (existsSync(file)) return sound;
  const { espeak, ffmpeg } = programs;
  const spoken = `${sound}.wav`;
  const partial = `${sound}.partial.al`;
  await run(espeak.path, ['-v', 'cmn', '-s', '160', '-b', '1', '-w', spoken, sentence], {
    env: { ...process.env, ...espeak.env },
  });
  const alaw = ['-f', 'alaw', '-ar', '8000', '-ac', '1'];
  await run(ffmpeg.path, ['-nostdin', '-v', 'error', '-y', '-i', spoken, ...alaw, partial], {
    env: { ...process.env, ...ffmpeg.env },
  });
  rmSync(spoken);
  renameSync(partial, file);
  return sound;
}
