import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '../../config.ts';
import { endAsteriskLeftovers } from '../../../../../runtime/asterisk.ts';
import { endPostgresLeftovers } from '../../../../../runtime/postgres.ts';

const mainFile = path.join('src', 'main.ts');

/** Whether a process is one of our roles working in `home`: its program and its environment say so. */
function isRoleOf(home: string, pid: string): boolean {
  try {
    const [, program = '', role = ''] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    const isRole = program.endsWith(mainFile) && ['telephony', 'api', 'worker'].includes(role);
    return (
      isRole && readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`SUIFANG_HOME=${home}`)
    );
  } catch {
    // It ended meanwhile, or belongs to another user and so not to this home.
    return false;
  }
}

/** The roles end by themselves when their channel closes; this is for one that hangs. */
async function endRoles(home: string, graceMs = 3000): Promise<void> {
  const startedAt = performance.now();
  for (;;) {
    const left = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && isRoleOf(home, name));
    if (left.length === 0) return;
    const signal = performance.now() - startedAt > graceMs ? 'SIGKILL' : 'SIGTERM';
    for (const pid of left) {
      try {
        process.kill(Number(pid), signal);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
      }
    }
    await pause(50);
  }
}

/** Ends every process that a killed supervisor left in this home. Fulfils when they are gone, their ports free. */
export async function endLeftovers({ home, paths }: Config): Promise<void> {
  await endRoles(home);
  await endAsteriskLeftovers(paths.asterisk);
  await endPostgresLeftovers(paths.postgres);
}
