import { copyFileSync, existsSync, readdirSync, renameSync, statSync, truncateSync } from 'node:fs';
import path from 'node:path';

const checkEveryMs = 60_000;
const longestBytes = 64 * 1024 * 1024;
const kept = 5;

/** Moves `x.log` to `x.log.1`, that to `x.log.2` and so on. The writer goes on in the same, emptied file. */
function rotate(file: string): void {
  for (let number = kept - 1; number >= 1; number -= 1) {
    if (existsSync(`${file}.${number}`)) renameSync(`${file}.${number}`, `${file}.${number + 1}`);
  }
  copyFileSync(file, `${file}.1`);
  truncateSync(file, 0);
}

/**
 * Rotates every log of the folders that has grown beyond `limitBytes`. Processes need not know: they write at the end
 * of their file, wherever that is.
 */
export function rotateLogs(folders: readonly string[], limitBytes: number = longestBytes): void {
  for (const folder of folders.filter((candidate) => existsSync(candidate))) {
    for (const name of readdirSync(folder).filter((candidate) => candidate.endsWith('.log'))) {
      const file = path.join(folder, name);
      if (statSync(file).size > limitBytes) rotate(file);
    }
  }
}

/** Rotates the logs of the folders now and then; gives back how to end that. */
export function keepLogsShort(folders: readonly string[]): () => void {
  const timer = setInterval(() => rotateLogs(folders), checkEveryMs).unref();
  return () => clearInterval(timer);
}
