import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Summary } from './summary.ts';

/** `npm run demo` as a person starts it, with a folder for temporary files of its own. */

const bootstrap = path.join(import.meta.dirname, '../runtime/bootstrap.mjs');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'suifang-demo-test-'));
  chmodSync(folder, 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function startDemo(
  args: readonly string[] = [],
  settings: NodeJS.ProcessEnv = {},
): { child: ChildProcess; output: () => string } {
  const child = spawn(process.execPath, [bootstrap, 'demo', ...args], {
    // A group of its own, as a terminal gives to what it starts.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TMPDIR: folder, LC_ALL: 'C.UTF-8', ...settings },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => (output += piece.toString()));
  return { child, output: () => output };
}

async function says(output: () => string, wanted: RegExp): Promise<void> {
  await expect.poll(output, { timeout: 180_000, interval: 100 }).toMatch(wanted);
}

/** Processes that work in the demo's folder or were started with a path below it. */
function processesLeft(): string[] {
  return readdirSync('/proc').flatMap((pid) => {
    if (!/^\d+$/.test(pid)) return [];
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      const isOurs = command.includes(folder) || readlinkSync(`/proc/${pid}/cwd`).startsWith(folder);
      return isOurs && !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
        ? [`${pid} ${command}`]
        : [];
    } catch {
      return [];
    }
  });
}

/** Ctrl-C: the terminal signals every process of the group. */
const pressCtrlC = (child: ChildProcess) => process.kill(-(child.pid ?? 0), 'SIGINT');

describe('Ctrl-C, and once more, for it takes a while', () => {
  test.each([
    ['while it starts', /Starting the demo hospital/],
    ['while it calls', /ringing +[1-9]|talking +[1-9]/],
  ])('%s: nothing is left behind, no process and no folder', async (_, moment) => {
    const { child, output } = startDemo();
    const exited = once(child, 'exit');
    await says(output, moment);
    pressCtrlC(child);
    pressCtrlC(child);
    const [code] = (await exited) as [number];
    expect(code).toBe(130);
    expect(output().match(/Stopping/g)).toHaveLength(1);
    expect(processesLeft()).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.startsWith('suifang-'))).toEqual([]);
  });
});

test('a demo that fails keeps its folder, and says truly where it is and how to remove it', async () => {
  // An address of the documentation: no machine can listen there.
  const { child, output } = startDemo([], { SUIFANG_ADDRESS: '192.0.2.1' });
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(1);
  const [kept = ''] = readdirSync(folder).filter((name) => name.startsWith('suifang-'));
  expect(readdirSync(path.join(folder, kept)).length, output()).toBeGreaterThan(0);
  expect(output()).toContain(`rm -rf ${path.join(folder, kept)}`);
  expect(processesLeft()).toEqual([]);
});

test('the demo calls everybody, ends by itself, and its file shows every answer as it was pressed', async () => {
  const file = path.join(folder, 'result.json');
  const { child, output } = startDemo([
    '--until-done',
    '--pace',
    '0.2',
    // The shortest of the library that has a branch: what is said takes its time.
    '--questionnaire',
    '用药依从',
    '--json',
    file,
  ]);
  const [code] = (await once(child, 'exit')) as [number];
  const summary = JSON.parse(readFileSync(file, 'utf8')) as Summary;
  expect(summary.patients).toHaveLength(60);
  expect(summary.patients.filter(({ agrees }) => !agrees)).toEqual([]);
  const { answersRecorded, answersPressed, callsAnswered, callsRecorded, holds } = summary;
  expect(answersRecorded).toBeGreaterThan(100);
  expect([answersRecorded, callsRecorded, holds]).toEqual([answersPressed, callsAnswered, true]);
  expect(summary.patients.filter(({ result }) => result === null)).toEqual([]);
  expect(code, output()).toBe(0);
  expect(processesLeft()).toEqual([]);
}, 1_200_000);
