import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { basePrograms } from '../../../runtime/programs.ts';
import { provision } from '../../../runtime/provision.ts';

const main = path.join(import.meta.dirname, '../src/main.ts');

/** The worker as the supervisor starts it, with the real voice. Fulfils while it still starts. */
export async function startWorker(
  place: Readonly<{ home: string; keysFile: string; databaseUrl: string }>,
): Promise<ChildProcess> {
  const { espeak, ffmpeg } = basePrograms(await provision('base'));
  return spawn(process.execPath, [main, 'worker'], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      ...espeak.env,
      SUIFANG_HOME: place.home,
      SUIFANG_KEYS: place.keysFile,
      SUIFANG_LOG_LEVEL: 'error',
      SUIFANG_ESPEAK: espeak.path,
      SUIFANG_FFMPEG: ffmpeg.path,
      DATABASE_URL: place.databaseUrl,
    },
  });
}

/** `kill -9`, unless it has ended already. */
export async function endProcess(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}
