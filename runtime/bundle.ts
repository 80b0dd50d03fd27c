import { createHash } from 'node:crypto';
import {
  copyFileSync,
  createReadStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { downloadPackages } from './apt.ts';
import type { Location } from './location.ts';
import { isAtLeast, minimumVersions, packageSets, upstreamVersion } from './packages.ts';
import { eachParallel, run } from './run.ts';
import { RuntimeError, say } from './runtime-error.ts';

/** What a root was made of: recorded because a testing suite moves. */
export type Manifest = Readonly<{
  architecture: string;
  packages: readonly Readonly<{ name: string; version: string; file: string; sha256: string }>[];
}>;

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

async function describePackage(deb: string): Promise<Manifest['packages'][number]> {
  const shown = await run('dpkg-deb', ['--show', '--showformat=${Package}\t${Version}', deb]);
  const [name = '', version = ''] = shown.split('\t');
  return { name, version, file: path.basename(deb), sha256: await sha256(deb) };
}

/** Throws a RuntimeError when the archive offered a server older than the product is built on. */
function refuseOldServers({ packages }: Manifest): void {
  for (const { name, version } of packages) {
    const minimum = minimumVersions[name];
    if (minimum && !isAtLeast(upstreamVersion(version), minimum)) {
      throw new RuntimeError(
        say(
          `镜像里的 ${name} 是 ${version}，至少需要 ${minimum.join('.')}：请更新镜像，或用 SUIFANG_DEBIAN_MIRROR 换一个。`,
          `The mirror has ${name} ${version}, at least ${minimum.join('.')} is needed: update the mirror or name another with SUIFANG_DEBIAN_MIRROR.`,
        ),
      );
    }
  }
}

/** The manifest of a finished bundle, undefined when there is none yet. */
function readManifest(bundle: string): Manifest | undefined {
  const file = path.join(bundle, 'manifest.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : undefined;
}

async function downloadBundle({ set, bundle, architecture }: Location): Promise<void> {
  const partial = `${bundle}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  const apt = path.join(partial, 'apt');
  const packages: Manifest['packages'][number][] = [];
  for (const deb of await downloadPackages(packageSets[set], apt, architecture)) {
    const described = await describePackage(deb);
    copyFileSync(deb, path.join(partial, described.file));
    packages.push(described);
  }
  rmSync(apt, { recursive: true });
  const manifest: Manifest = { architecture: architecture.debian, packages };
  refuseOldServers(manifest);
  writeFileSync(path.join(partial, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);
  rmSync(bundle, { recursive: true, force: true });
  renameSync(partial, bundle);
}

/**
 * The `.deb` files of a set with their manifest: those already there (an offline bundle, an earlier download), else
 * downloaded now. A bundle appears whole or not at all.
 */
export async function obtainBundle(location: Location): Promise<Manifest> {
  if (!readManifest(location.bundle)) await downloadBundle(location);
  const manifest = readManifest(location.bundle);
  if (!manifest) throw new Error(`bundle without manifest: ${location.bundle}`);
  refuseOldServers(manifest);
  return manifest;
}

/** Unpacks every package of a bundle into `folder`. Throws a RuntimeError when a file is missing or was changed. */
export async function unpackBundle(bundle: string, manifest: Manifest, folder: string): Promise<void> {
  await eachParallel(manifest.packages, os.availableParallelism(), async ({ file, sha256: expected }) => {
    const deb = path.join(bundle, file);
    if (!existsSync(deb) || (await sha256(deb)) !== expected) {
      throw new RuntimeError(
        say(
          `离线包不完整：${deb} 缺失或已损坏。请删除 ${bundle} 后重试，或重新复制。`,
          `The bundle is not whole: ${deb} is missing or damaged. Delete ${bundle} and try again, or copy it again.`,
        ),
      );
    }
    await run('dpkg-deb', ['--extract', deb, folder]);
  });
}
