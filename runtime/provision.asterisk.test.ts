import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Manifest } from './bundle.ts';
import { locate, type Location } from './location.ts';
import { basePrograms } from './programs.ts';
import { provision } from './provision.ts';
import { run } from './run.ts';

/** Another process that provisions the base set; everything it writes. */
function provisionElsewhere(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'provision.ts'), 'base'], {
    env: { ...process.env, ...env },
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (written += chunk.toString()));
  }
  const until = async (text: string) => {
    while (!written.includes(text)) await once(child.stdout, 'data');
  };
  return { child, until, written: () => written };
}

describe('a machine without network but with a bundle', () => {
  let here: Location;
  let folder: string;
  let env: Readonly<Record<string, string>>;

  beforeAll(async () => {
    here = await provision('base');
    folder = mkdtempSync(path.join(os.tmpdir(), 'suifang-runtime-'));
    // No mirror can be reached under this name: whatever works, works from the bundle.
    env = {
      SUIFANG_RUNTIME: path.join(folder, 'runtime'),
      SUIFANG_RUNTIME_BUNDLE: path.dirname(here.bundle),
      SUIFANG_DEBIAN_MIRROR: 'http://nowhere.invalid/debian',
      LC_ALL: 'C.UTF-8',
    };
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('gets the programs, also after an attempt that was killed half way', async () => {
    const { root } = locate('base', { ...process.env, ...env });
    const killed = provisionElsewhere(env);
    await killed.until('Unpacking');
    killed.child.kill('SIGKILL');
    await once(killed.child, 'exit');
    expect(existsSync(root)).toBe(false);

    const [one, other] = [provisionElsewhere(env), provisionElsewhere(env)];
    const ends = await Promise.all([once(one.child, 'exit'), once(other.child, 'exit')]);
    expect(ends.map(([code]) => code as number)).toEqual([0, 0]);
    const finished = locate('base', { ...process.env, ...env });
    expect(await run(basePrograms(finished).asterisk.path, ['-V'])).toContain('Asterisk 22.');
    expect(await run(basePrograms(finished).postgres.path, ['--version'])).toContain('(PostgreSQL) 18.');
  });

  test('is told which file of a damaged bundle is wrong', async () => {
    const manifest = JSON.parse(readFileSync(path.join(here.bundle, 'manifest.json'), 'utf8')) as Manifest;
    const [smallest] = manifest.packages.filter(({ name }) => name === 'asterisk-moh-opsound-gsm');
    const damaged = path.join(folder, 'bundles', path.basename(here.bundle));
    cpSync(path.join(here.bundle, smallest?.file ?? ''), path.join(damaged, smallest?.file ?? ''), {
      recursive: true,
    });
    writeFileSync(path.join(damaged, smallest?.file ?? ''), 'cut off');
    writeFileSync(path.join(damaged, 'manifest.json'), JSON.stringify({ ...manifest, packages: [smallest] }));
    const refused = provisionElsewhere({
      ...env,
      SUIFANG_RUNTIME: path.join(folder, 'other'),
      SUIFANG_RUNTIME_BUNDLE: path.dirname(damaged),
    });
    const [code] = (await once(refused.child, 'exit')) as [number];
    expect(code).toBe(1);
    expect(refused.written()).toContain(smallest?.file);
  });

  test('without a bundle is told what to do', async () => {
    const refused = provisionElsewhere({
      ...env,
      SUIFANG_RUNTIME: path.join(folder, 'empty'),
      SUIFANG_RUNTIME_BUNDLE: path.join(folder, 'no-bundles'),
    });
    const [code] = (await once(refused.child, 'exit')) as [number];
    expect(code).toBe(1);
    expect(refused.written()).toContain('SUIFANG_RUNTIME_BUNDLE');
  });
});
