import path from 'node:path';
import type { Location } from './location.ts';
import { run } from './run.ts';
import { RuntimeError, say } from './runtime-error.ts';

/** A program of a root: its absolute path and what must be added to its environment. */
export type Program = Readonly<{ path: string; env: Readonly<Record<string, string>> }>;

/** The programs of the `base` set. */
export type BasePrograms = Readonly<
  Record<
    | 'postgres'
    | 'initdb'
    | 'psql'
    | 'pgDump'
    | 'pgRestore'
    | 'pgBasebackup'
    | 'asterisk'
    | 'espeak'
    | 'ffmpeg',
    Program
  >
>;

/** The programs of the `test` set. */
export type TestPrograms = Readonly<Record<'sipp' | 'chromium', Program>>;

/** Paths and environments of the programs of a provisioned `base` root. */
export function basePrograms({ root, architecture }: Location): BasePrograms {
  const library = path.join(root, 'usr/lib', architecture.triplet);
  // The C.UTF-8 locale and character conversions of the root's own C library, never those of the host's.
  const libc = { LOCPATH: path.join(root, 'usr/lib/locale'), GCONV_PATH: path.join(library, 'gconv') };
  const postgres = (name: string): Program => ({
    path: path.join(root, 'usr/lib/postgresql/18/bin', name),
    env: libc,
  });
  return {
    postgres: postgres('postgres'),
    initdb: postgres('initdb'),
    psql: postgres('psql'),
    pgDump: postgres('pg_dump'),
    pgRestore: postgres('pg_restore'),
    pgBasebackup: postgres('pg_basebackup'),
    asterisk: { path: path.join(root, 'usr/sbin/asterisk'), env: libc },
    espeak: {
      path: path.join(root, 'usr/bin/espeak-ng'),
      env: { ...libc, ESPEAK_DATA_PATH: path.join(library, 'espeak-ng-data') },
    },
    ffmpeg: { path: path.join(root, 'usr/bin/ffmpeg'), env: libc },
  };
}

/** Paths and environments of the programs of a provisioned `test` root. */
export function testPrograms({ root }: Location): TestPrograms {
  return {
    sipp: { path: path.join(root, 'usr/bin/sipp'), env: {} },
    chromium: {
      path: path.join(root, 'usr/lib/chromium/chromium-headless-shell'),
      env: { FONTCONFIG_FILE: path.join(root, 'fonts.conf') },
    },
  };
}

/**
 * Resolves the libraries of every program of a fresh root the way its loader will. Throws a RuntimeError naming the
 * first program that misses one or would take one from outside the root.
 */
export async function checkPrograms(location: Location): Promise<void> {
  const { root, architecture, set } = location;
  const loader = path.join(root, 'usr/lib', architecture.triplet, architecture.loader);
  const programs = set === 'base' ? basePrograms(location) : testPrograms(location);
  const advice = say(
    `准备好的程序无法运行：请删除 ${location.base} 后重试。`,
    `A prepared program does not run: delete ${location.base} and try again.`,
  );
  for (const program of Object.values(programs)) {
    const listed = await run(loader, ['--list', program.path], { advice });
    const outside = listed.split('\n').filter((line) => line.includes('=>') && !line.includes(`=> ${root}/`));
    if (outside.length > 0) throw new RuntimeError(`${advice}\n  ${program.path}:\n${outside.join('\n')}`);
  }
}
