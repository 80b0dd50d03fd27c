import os from 'node:os';
import path from 'node:path';
import { packageSetKeys, type PackageSet } from './packages.ts';
import { RuntimeError, say } from './runtime-error.ts';

export type Architecture = Readonly<{
  /** As Debian names it. */
  debian: string;
  /** Multiarch folder below `usr/lib`. */
  triplet: string;
  /** The dynamic loader inside that folder. */
  loader: string;
}>;

const architectures: Readonly<Record<string, Architecture>> = {
  x64: { debian: 'amd64', triplet: 'x86_64-linux-gnu', loader: 'ld-linux-x86-64.so.2' },
  arm64: { debian: 'arm64', triplet: 'aarch64-linux-gnu', loader: 'ld-linux-aarch64.so.1' },
};

/** The architecture of this machine. Throws a RuntimeError for any other than x64 and arm64. */
export function hostArchitecture(): Architecture {
  const architecture = architectures[process.arch];
  if (!architecture) {
    throw new RuntimeError(
      say(
        `不支持的处理器架构 ${process.arch}：只支持 x64 和 arm64。`,
        `Processor architecture ${process.arch} is not supported: only x64 and arm64 are.`,
      ),
    );
  }
  return architecture;
}

/** Where one set of packages lives on this machine. */
export type Location = Readonly<{
  set: PackageSet;
  architecture: Architecture;
  /** The folder of all sets: `SUIFANG_RUNTIME`, or the cache of the system (root) or of the user. */
  base: string;
  /** The finished root of this set. It works only from here: absolute paths are written into its programs. */
  root: string;
  /** The downloaded `.deb` files and their manifest: copy it to make an offline bundle. */
  bundle: string;
}>;

/**
 * The folder all clones on this machine share. Root uses a system folder because the servers drop to an unprivileged
 * user, who must be able to reach every parent folder.
 */
export function runtimeBase(env: NodeJS.ProcessEnv = process.env): string {
  if (env['SUIFANG_RUNTIME']) return path.resolve(env['SUIFANG_RUNTIME']);
  if (process.getuid?.() === 0) return '/var/cache/suifang/runtime';
  return path.join(env['XDG_CACHE_HOME'] || path.join(os.homedir(), '.cache'), 'suifang', 'runtime');
}

/**
 * Root and bundle folder of a set. `SUIFANG_RUNTIME_BUNDLE` names a folder of bundles brought from another machine;
 * without it the bundles lie beside the roots.
 */
export function locate(set: PackageSet, env: NodeJS.ProcessEnv = process.env): Location {
  const architecture = hostArchitecture();
  const base = runtimeBase(env);
  const keys = packageSetKeys(set, architecture.debian);
  const bundles = env['SUIFANG_RUNTIME_BUNDLE']
    ? path.resolve(env['SUIFANG_RUNTIME_BUNDLE'])
    : path.join(base, 'bundles');
  return {
    set,
    architecture,
    base,
    root: path.join(base, keys.root),
    bundle: path.join(bundles, keys.bundle),
  };
}
