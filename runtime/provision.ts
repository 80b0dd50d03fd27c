import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { obtainBundle, unpackBundle } from './bundle.ts';
import { writeFontConfiguration } from './fonts.ts';
import { locate, type Location } from './location.ts';
import { withMachineLock } from './lock.ts';
import type { PackageSet } from './packages.ts';
import { createPassable } from './privileges.ts';
import { checkPrograms } from './programs.ts';
import { consoleProgress, type Progress } from './progress.ts';
import { relocate } from './relocate.ts';
import { RuntimeError, say } from './runtime-error.ts';

const setNames: Readonly<Record<PackageSet, string>> = {
  base: say('运行环境', 'runtime'),
  test: say('测试工具', 'test tools'),
};

/** A root counts only with its manifest, which is written last: a killed provisioning is simply done again. */
const isProvisioned = ({ root }: Location): boolean => existsSync(path.join(root, 'manifest.json'));

/** The link that the package would make when it is installed: the sounds of the default language. */
function linkSounds(unpacked: string): void {
  const sounds = path.join(unpacked, 'usr/share/asterisk/sounds');
  const [english] = existsSync(sounds) ? readdirSync(sounds).filter((name) => name.startsWith('en_')) : [];
  if (english && !existsSync(path.join(sounds, 'en'))) symlinkSync(english, path.join(sounds, 'en'));
}

async function build(location: Location, progress: Progress): Promise<void> {
  const { root, bundle, architecture, set } = location;
  const name = setNames[set];
  const partial = `${root}.partial`;
  for (const leftover of [partial, root]) rmSync(leftover, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  const manifest = await progress.step(say(`下载${name}`, `Downloading the ${name}`), () =>
    obtainBundle(location),
  );
  await progress.step(
    say(
      `解开${name}（${manifest.packages.length} 个包）`,
      `Unpacking the ${name} (${manifest.packages.length} packages)`,
    ),
    () => unpackBundle(bundle, manifest, partial),
  );
  await progress.step(say(`安放${name}`, `Fitting the ${name} into its folder`), async () => {
    await relocate(partial, root, architecture);
    linkSounds(partial);
    writeFontConfiguration(partial, root);
    renameSync(partial, root);
    await checkPrograms(location);
  });
  writeFileSync(path.join(root, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);
}

/**
 * Makes one set of native programs ready on this machine and says where it is. Nothing is installed into the system;
 * once done, later calls and other clones return at once. Two processes at the same time share the work.
 * Throws a RuntimeError that says what to do.
 */
export async function provision(set: PackageSet, progress: Progress = consoleProgress): Promise<Location> {
  const location = locate(set);
  if (isProvisioned(location)) return location;
  try {
    createPassable(location.base);
  } catch (error) {
    throw new RuntimeError(
      say(
        `无法写入 ${location.base}：请用 SUIFANG_RUNTIME 指定一个可写的目录。`,
        `${location.base} cannot be written: name a folder that can with SUIFANG_RUNTIME.`,
      ),
      { cause: error },
    );
  }
  const waiting = () =>
    process.stdout.write(
      `  ${say('另一个进程正在准备，等它完成', 'Another process is preparing it, waiting for it')}\n`,
    );
  await withMachineLock(
    location.root,
    async () => {
      if (!isProvisioned(location)) await build(location, progress);
    },
    waiting,
  );
  return location;
}

if (import.meta.main) {
  const sets = (['base', 'test'] as const).filter(
    (set) => process.argv.length === 2 || process.argv.includes(set),
  );
  try {
    for (const set of sets) console.log((await provision(set)).root);
  } catch (error) {
    console.error(error instanceof RuntimeError ? error.message : error);
    process.exitCode = 1;
  }
}
