import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { debianMirror } from './debian-mirror.ts';
import type { Architecture } from './location.ts';
import { debianSuite } from './packages.ts';
import { run } from './run.ts';
import { RuntimeError, say } from './runtime-error.ts';

const hostKeyrings = [
  '/usr/share/keyrings/debian-archive-keyring.gpg',
  '/usr/share/keyrings/debian-archive-keyring.pgp',
];
const shippedKeyring = path.join(import.meta.dirname, 'keys', 'debian-archive-keyring.gpg');

/** Fails with the ways out where this machine cannot unpack Debian packages at all. */
export async function requireApt(): Promise<void> {
  await run('apt-get', ['--version']).catch((error: unknown) => {
    throw new RuntimeError(
      say(
        '本机没有 apt，无法准备自带的 Asterisk 和 PostgreSQL：请用 runtime/container/Containerfile 里的容器，' +
          '或用 DATABASE_URL、SUIFANG_ARI_URL、SUIFANG_ARI_USER、SUIFANG_ARI_PASSWORD、SUIFANG_AMI_URL 指向已有的服务。',
        'This machine has no apt, so the own Asterisk and PostgreSQL cannot be prepared: use the container in ' +
          'runtime/container/Containerfile, or point DATABASE_URL, SUIFANG_ARI_URL, SUIFANG_ARI_USER, ' +
          'SUIFANG_ARI_PASSWORD and SUIFANG_AMI_URL to servers you already run.',
      ),
      { cause: error },
    );
  });
}

/** How the host reaches the network (proxies, client certificates, time-outs): the only part of its set-up we keep. */
async function hostAcquireSettings(): Promise<string> {
  const dump = await run('apt-config', ['dump']);
  return dump
    .split('\n')
    .filter((line) => /^Acquire::(http|https|ftp|ForceIPv[46]|Retries)\b/i.test(line))
    .join('\n');
}

/** Writes the private apt set-up into `folder` and returns the file to name in `APT_CONFIG`. */
async function writeAptConfiguration(folder: string, architecture: Architecture): Promise<string> {
  for (const part of ['state/lists/partial', 'cache/archives/partial', 'apt.conf.d', 'preferences.d']) {
    mkdirSync(path.join(folder, part), { recursive: true });
  }
  // Both keyrings in one: the host's may be older than the suite, ours may be. A copy inside the folder, because the
  // path of the project may hold characters the source line cannot carry.
  const keyring = path.join(folder, 'keyring.gpg');
  const keyrings = [shippedKeyring, ...hostKeyrings.filter((file) => existsSync(file))];
  writeFileSync(keyring, Buffer.concat(keyrings.map((file) => readFileSync(file))));
  writeFileSync(path.join(folder, 'status'), '');
  // A testing suite's release file is valid for a week only; older mirrors are accepted, unsigned ones are not.
  writeFileSync(
    path.join(folder, 'sources.list'),
    `deb [check-valid-until=no signed-by=${keyring}] ${debianMirror()} ${debianSuite} main\n`,
  );
  const file = path.join(folder, 'apt.conf');
  writeFileSync(
    file,
    `${await hostAcquireSettings()}
Dir "${folder}";
Dir::State "${folder}/state";
Dir::State::status "${folder}/status";
Dir::Cache "${folder}/cache";
Dir::Etc "${folder}";
Dir::Etc::parts "${folder}/apt.conf.d";
Dir::Etc::preferencesparts "${folder}/preferences.d";
Dir::Etc::sourcelist "${folder}/sources.list";
Dir::Etc::sourceparts "/dev/null";
Dir::Etc::netrc "/etc/apt/auth.conf";
Dir::Etc::netrcparts "/etc/apt/auth.conf.d";
APT::Install-Recommends "false";
APT::Architecture "${architecture.debian}";
APT::Architectures { "${architecture.debian}"; };
APT::Sandbox::User "";
Acquire::Languages "none";
Acquire::IndexTargets::deb::DEP-11::DefaultEnabled "false";
Acquire::Retries "3";
`,
  );
  return file;
}

/**
 * Downloads `packages` with their whole closure from the signed archive, into `folder`, and returns the paths of the
 * `.deb` files. Nothing is installed and nothing of the system is read but the mirror and the way to the network.
 */
export async function downloadPackages(
  packages: readonly string[],
  folder: string,
  architecture: Architecture,
): Promise<string[]> {
  await requireApt();
  const env = { ...process.env, LC_ALL: 'C.UTF-8', DEBIAN_FRONTEND: 'noninteractive', APT_CONFIG: '' };
  env.APT_CONFIG = await writeAptConfiguration(folder, architecture);
  const advice = say(
    '软件包下载失败：请检查网络和代理；内网环境可用 SUIFANG_DEBIAN_MIRROR 指定镜像，或用 SUIFANG_RUNTIME_BUNDLE 指定离线包目录。',
    'The packages could not be downloaded: check network and proxy; name a mirror with SUIFANG_DEBIAN_MIRROR or a folder of offline bundles with SUIFANG_RUNTIME_BUNDLE.',
  );
  await run('apt-get', ['update', '-o', 'APT::Update::Error-Mode=any'], { env, advice });
  await run('apt-get', ['install', '--yes', '--download-only', ...packages], { env, advice });
  const archives = path.join(folder, 'cache', 'archives');
  return readdirSync(archives)
    .filter((name) => name.endsWith('.deb'))
    .sort()
    .map((name) => path.join(archives, name));
}
