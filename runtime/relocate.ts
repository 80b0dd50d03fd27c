import { chmodSync, existsSync, lstatSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inspectElf } from './elf.ts';
import type { Architecture } from './location.ts';
import { eachParallel, run } from './run.ts';

/** Libraries that Debian finds through alternatives or a search path of their own. */
const librarySubfolders = ['', 'pulseaudio', 'blas', 'lapack'];

/**
 * Regular files below `folder`, links not followed. On the way every mode is made plain: each user can read the whole
 * root, and no program in it can gain rights.
 */
function* regularFiles(folder: string): Generator<string> {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* regularFiles(file);
    if (!entry.isFile()) continue;
    chmodSync(file, lstatSync(file).mode & 0o100 ? 0o755 : 0o644);
    yield file;
  }
}

/** What of a root must be patched: programs, and libraries that would search outside the root. */
function filesToPatch(unpacked: string, loader: string): { file: string; hasInterpreter: boolean }[] {
  const seen = new Set<number>();
  return [...regularFiles(unpacked)].flatMap((file) => {
    const { ino, nlink } = lstatSync(file);
    if (nlink > 1 && seen.has(ino)) return [];
    seen.add(ino);
    const facts = inspectElf(file);
    const name = path.basename(file);
    // The patching program is being executed, so it cannot be written; it is not needed later.
    if (!facts || name === loader || name === 'patchelf') return [];
    const isLibrary = /\.so(\.\d+)*$/.test(name);
    const hasInterpreter = facts.hasInterpreter && !isLibrary;
    return hasInterpreter || facts.hasRunpath ? [{ file, hasInterpreter }] : [];
  });
}

/** An absolute entry of the old search path moves below the root; `$ORIGIN` entries stay. */
function moveSearchPath(old: string, finalRoot: string, own: readonly string[]): string {
  const entries = old.split(':').filter(Boolean);
  const moved = entries.map((entry) => (entry.startsWith('/') ? path.join(finalRoot, entry) : entry));
  return [...new Set([...moved, ...own])].join(':');
}

/**
 * Makes an unpacked Debian root run from `finalRoot`: every program gets the root's own loader and library folders
 * (DT_RPATH, which reaches transitive libraries), and so does every library with a search path of its own. The files
 * are patched in `unpacked`, which is then renamed to `finalRoot` by the caller.
 */
export async function relocate(
  unpacked: string,
  finalRoot: string,
  architecture: Architecture,
): Promise<number> {
  const { triplet, loader } = architecture;
  const libraryFolders = librarySubfolders
    .filter((sub) => existsSync(path.join(unpacked, 'usr/lib', triplet, sub)))
    .map((sub) => path.join(finalRoot, 'usr/lib', triplet, sub).replace(/\/$/, ''));
  const patchelf = (args: readonly string[]) =>
    run(path.join(unpacked, 'usr/lib', triplet, loader), [
      '--library-path',
      path.join(unpacked, 'usr/lib', triplet),
      path.join(unpacked, 'usr/bin/patchelf'),
      ...args,
    ]);
  const toPatch = filesToPatch(unpacked, loader);
  const interpreter = path.join(finalRoot, 'usr/lib', triplet, loader);
  await eachParallel(toPatch, os.availableParallelism(), async ({ file, hasInterpreter }) => {
    const old = (await patchelf(['--print-rpath', file])).trim();
    const searchPath = moveSearchPath(old, finalRoot, libraryFolders);
    const setInterpreter = hasInterpreter ? ['--set-interpreter', interpreter] : [];
    await patchelf([...setInterpreter, '--force-rpath', '--set-rpath', searchPath, file]);
  });
  return toPatch.length;
}
