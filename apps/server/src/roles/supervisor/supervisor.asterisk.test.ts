import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestAsterisk } from '../../../test/asterisk-server.ts';
import { createTestDatabase } from '../../../test/postgres.ts';
import { type Instance, startInstance } from './instance.ts';
import type { PartName } from './part.ts';
import { makeThrowAwayHome, type ThrowAwayHome } from './throw-away-home.ts';

const parts: readonly PartName[] = ['postgres', 'asterisk', 'telephony', 'api', 'worker'];

/** Processes whose parent is `pid`. */
function childrenOf(pid: number): number[] {
  const file = `/proc/${pid}/task/${pid}/children`;
  return readFileSync(file, 'utf8').trim().split(' ').map(Number);
}

/** A process that has ended but was not yet collected by its new parent does nothing any more. */
function isRunning(pid: number): boolean {
  const status = `/proc/${pid}/status`;
  return existsSync(status) && !/^State:\s+Z/m.test(readFileSync(status, 'utf8'));
}

describe('an instance in a home of its own', () => {
  let throwAway: ThrowAwayHome;
  let home: string;
  let env: NodeJS.ProcessEnv;
  let instance: Instance;
  const told: string[] = [];

  beforeAll(async () => {
    throwAway = await makeThrowAwayHome('instance', {
      LC_ALL: 'C.UTF-8',
      SUIFANG_RTP_PORTS: '31000-31199',
    });
    ({ home, env } = throwAway);
    instance = await startInstance({ env, web: false, tell: (line) => told.push(line) });
  });
  afterAll(async () => {
    await instance.stop();
    throwAway.remove();
  });

  test('runs every part, answers on its address and has an administrator', async () => {
    expect(Object.keys(instance.pids())).toEqual(parts);
    expect((await fetch(`${instance.url}/health`)).status).toBe(200);
    expect(instance.administrator?.login).toBe('admin');
    expect(instance.administrator?.password.length).toBeGreaterThanOrEqual(10);
  });

  test.each(parts)('%s comes back as a new process after kill -9', async (part) => {
    const before = instance.pids()[part];
    await instance.kill(part);
    await instance.whenReady(part);
    expect(instance.pids()[part]).not.toBe(before);
    await instance.whenWhole();
  });

  test('writes neither its passwords nor the administrator’s into a log', () => {
    const secrets = [
      instance.administrator?.password,
      ...JSON.stringify(JSON.parse(readFileSync(path.join(home, 'instance.json'), 'utf8')))
        .split('"')
        .filter((text) => text.length === 48),
    ];
    expect(secrets.length).toBe(4);
    const logs = ['supervisor', 'postgres', 'telephony', 'api', 'worker']
      .map((name) => readFileSync(path.join(home, 'logs', `${name}.log`), 'utf8'))
      .concat(told)
      .join('\n');
    expect(secrets.filter((secret) => secret && logs.includes(secret))).toEqual([]);
  });

  test('refuses a second start in the same home', async () => {
    await expect(startInstance({ env, web: false })).rejects.toThrow(home);
  });

  test('names the setting when its port is taken', async () => {
    const other = await makeThrowAwayHome('instance', { SUIFANG_PORT: env['SUIFANG_PORT'] ?? '' });
    await expect(startInstance({ env: other.env, web: false })).rejects.toThrow('SUIFANG_PORT');
    other.remove();
  });

  test('ends every process when stopped, and starts again with its data', async () => {
    const pids = Object.values(instance.pids());
    await instance.stop();
    expect(pids.filter((pid) => existsSync(`/proc/${pid}`))).toEqual([]);
    instance = await startInstance({ env, web: false });
    expect(instance.administrator).toBeUndefined();
    expect((await fetch(`${instance.url}/health`)).status).toBe(200);
  });

  test('leaves no process behind when the supervisor itself is killed, and starts again', async () => {
    await instance.stop();
    const file = JSON.stringify(path.join(import.meta.dirname, 'instance.ts'));
    const script = `const { startInstance } = await import(${file});
      await startInstance({ web: false });
      console.log('started');`;
    const supervisor = spawn(process.execPath, ['--input-type=module', '-e', script], { env });
    const [said] = (await Promise.race([
      once(supervisor.stdout, 'data'),
      once(supervisor.stderr, 'data'),
    ])) as [Buffer];
    expect(said.toString()).toContain('started');
    const children = childrenOf(supervisor.pid ?? 0);
    expect(children).toHaveLength(parts.length);
    supervisor.kill('SIGKILL');
    await expect.poll(() => children.filter(isRunning), { timeout: 20_000 }).toEqual([]);
    instance = await startInstance({ env, web: false });
    expect((await fetch(`${instance.url}/health`)).status).toBe(200);
  });
});

test('where settings name a PostgreSQL and an Asterisk, those are used and none is started', async () => {
  const database = await createTestDatabase();
  const asterisk = await startTestAsterisk();
  const throwAway = await makeThrowAwayHome('instance', {
    DATABASE_URL: database.url,
    SUIFANG_ARI_URL: asterisk.ariUrl,
    SUIFANG_ARI_PASSWORD: asterisk.options.ariPassword,
    SUIFANG_AMI_URL: asterisk.amiUrl,
  });
  const instance = await startInstance({ env: throwAway.env, web: false });
  expect(Object.keys(instance.pids())).toEqual(['telephony', 'api', 'worker']);
  expect((await fetch(`${instance.url}/health`)).status).toBe(200);
  await instance.stop();
  await asterisk.remove();
  await database.drop();
  throwAway.remove();
});
