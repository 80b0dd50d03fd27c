import { chmodSync, mkdirSync } from 'node:fs';
import type { Config } from '../../config.ts';
import { tryMachineLock } from '../../../../../runtime/lock.ts';
import { createPassable, serverFolder } from '../../../../../runtime/privileges.ts';
import { RuntimeError, say } from '../../../../../runtime/runtime-error.ts';

/**
 * Creates the home and its folders. Others may pass through it but not look into it: started as root, PostgreSQL and
 * Asterisk run as an ordinary user and need the way to their own folders, to the prompts and to the spool.
 */
export function prepareHome(config: Config): void {
  const { home, paths } = config;
  try {
    createPassable(home);
    chmodSync(home, 0o711);
    for (const folder of [paths.recordings, paths.uploads, paths.exports, paths.logs]) {
      mkdirSync(folder, { recursive: true });
      chmodSync(folder, 0o700);
    }
  } catch (error) {
    throw new RuntimeError(
      say(
        `无法写入 ${home}：请用 SUIFANG_HOME 指定一个可写的目录。`,
        `${home} cannot be written: name a folder that can with SUIFANG_HOME.`,
      ),
      { cause: error },
    );
  }
  // What is said to patients holds their names.
  chmodSync(serverFolder(paths.prompts), 0o750);
  chmodSync(serverFolder(paths.spool), 0o770);
}

/** Makes sure that one supervisor at a time works in a home; gives back how to let it go. */
export async function claimHome(home: string): Promise<() => void> {
  const release = await tryMachineLock(`home ${home}`);
  if (release) return release;
  throw new RuntimeError(
    say(
      `${home} 已经有一个随访系统在运行。要再开一个，请用 SUIFANG_HOME、SUIFANG_PORT、SUIFANG_SIP_PORT 和 SUIFANG_RTP_PORTS 指定另外的目录和端口。`,
      `A Suifang already runs in ${home}. For a second one name another folder and other ports with SUIFANG_HOME, SUIFANG_PORT, SUIFANG_SIP_PORT and SUIFANG_RTP_PORTS.`,
    ),
  );
}
