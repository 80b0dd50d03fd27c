/**
 * First step of every npm script. Plain JavaScript for the Node the machine has (20 or newer): it puts the locked
 * packages in place, among them the project's own Node 24, and hands over to that.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..');
const nodeModules = path.join(root, 'node_modules');
const lockFile = path.join(root, 'package-lock.json');
const stampFile = path.join(nodeModules, '.suifang-lock');
const node24 = path.join(nodeModules, 'node', 'bin', 'node');

const entries = {
  start: ['apps/server/src/main.ts', 'supervisor'],
  demo: ['demo/main.ts'],
  test: ['scripts/test.ts'],
  bench: ['bench/main.ts'],
  check: ['scripts/check.ts'],
  gen: ['scripts/gen.ts'],
};

const chinese = /^zh/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '');
const say = (zh, en) => (chinese ? zh : en);

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function readText(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Whether what npm installed last is what the lock file says; packages for other platforms may be missing. */
function isInstalledAsLocked() {
  const installed = JSON.parse(readText(path.join(nodeModules, '.package-lock.json')) || '{}').packages;
  if (!installed) return false;
  return Object.entries(JSON.parse(readText(lockFile)).packages).every(
    ([name, locked]) =>
      name === '' ||
      locked.link ||
      locked.optional ||
      installed[name]?.version === locked.version ||
      !name.includes('node_modules/'),
  );
}

/**
 * Runs a program that says nothing for minutes, and says meanwhile for how long: on a terminal in one line, elsewhere in a
 * line every ten seconds. Fulfils with whether it ended well.
 */
function runAndTell(label, program, args, options) {
  const startedAt = Date.now();
  const seconds = () => `${Math.round((Date.now() - startedAt) / 1000)} s`;
  const isTerminal = process.stdout.isTTY;
  process.stdout.write(isTerminal ? `  ${label} ...` : `  ${label} ...\n`);
  const teller = setInterval(
    () =>
      process.stdout.write(isTerminal ? `\r  ${label} ... ${seconds()}` : `  ${label} ... ${seconds()}\n`),
    isTerminal ? 1_000 : 10_000,
  );
  const child = spawn(program, args, options);
  return new Promise((resolve) => {
    const end = (isWell) => {
      clearInterval(teller);
      process.stdout.write(`${isTerminal ? '\r' : ''}  ${label}: ${seconds()}${isTerminal ? '     ' : ''}\n`);
      resolve(isWell);
    };
    child.on('error', () => end(false));
    child.on('exit', (code) => end(code === 0));
  });
}

async function ensurePackages() {
  const wanted = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  if (readText(stampFile).trim() === wanted) return;
  if (!isInstalledAsLocked()) {
    // npm replaces node_modules, so it must not run on the Node that lies in there.
    const outside = (process.env.PATH ?? '')
      .split(path.delimiter)
      .filter((part) => !part.startsWith(nodeModules));
    const label = say(
      '安装依赖包（第一次要几分钟）',
      'Installing the locked packages (minutes, the first time)',
    );
    const flags = ['ci', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];
    const isInstalled = await runAndTell(label, 'npm', flags, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, PATH: outside.join(path.delimiter) },
    });
    if (!isInstalled) {
      fail(
        say(
          '依赖包安装失败：请检查网络；内网环境请先用 npm config set registry 指定镜像，再重试。',
          'The packages could not be installed: check the network, or name a mirror with "npm config set registry", then try again.',
        ),
      );
    }
  }
  writeFileSync(stampFile, `${wanted}\n`);
}

function hasNode24() {
  return (
    existsSync(node24) && spawnSync(node24, ['--version'], { encoding: 'utf8' }).stdout.startsWith('v24.')
  );
}

function ensureNode24() {
  if (hasNode24()) return;
  // An npm set to ignore install scripts leaves the package without its program; this is that script.
  process.stdout.write(`  ${say('安装 Node 24', 'Installing Node 24')} ...\n`);
  spawnSync(process.execPath, ['installArchSpecificPackage.js'], {
    cwd: path.join(nodeModules, 'node'),
    stdio: 'inherit',
  });
  if (hasNode24()) return;
  fail(
    say(
      '依赖包里没有 Node 24，也装不上：请检查网络，执行 npm rebuild node 后重试。',
      'Node 24 is missing from the packages and could not be added: check the network, run "npm rebuild node", then try again.',
    ),
  );
}

function handOver([entry, ...leading], args) {
  if (!existsSync(path.join(root, entry)))
    fail(`${entry}: ${say('没有这个程序', 'there is no such program')}`);
  const child = spawn(node24, [path.join(root, entry), ...leading, ...args], {
    // The channel closes when this process dies without a word; servers then stop instead of staying behind.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      PATH: `${path.join(nodeModules, '.bin')}${path.delimiter}${process.env.PATH ?? ''}`,
      // What V8 made of our sources is kept for the next start. A folder that cannot be written is passed over.
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE || path.join(nodeModules, '.cache', 'node'),
    },
  });
  // npm that is killed without a word leaves us to the init process.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) {
    setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref();
  }
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 128 + os.constants.signals[signal] : (code ?? 1)));
}

const [command, ...args] = process.argv.slice(2);
if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(say('需要 Node 20 或更新的版本。', 'Node 20 or newer is needed.'));
}
if (!Object.hasOwn(entries, command ?? '')) fail(`bootstrap.mjs ${Object.keys(entries).join('|')}`);
await ensurePackages();
ensureNode24();
handOver(entries[command], args);
