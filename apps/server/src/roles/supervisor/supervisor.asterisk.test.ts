import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestAsterisk } from '../../../test/asterisk-server.ts';
import { createTestDatabase } from '../../../test/postgres.ts';
import { freePorts } from '../../../../../runtime/free-ports.ts';
import { type Instance, startInstance } from './instance.ts';
import type { PartName } from './part.ts';

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
  let home: string;
  let env: NodeJS.ProcessEnv;
  let instance: Instance;
  const told: string[] = [];

  beforeAll(async () => {
    home = mkdtempSync(path.join(os.tmpdir(), 'suifang-instance-'));
    chmodSync(home, 0o755);
    const [port = 0, sipPort = 0] = await freePorts(2);
    env = {
      ...process.env,
      LC_ALL: 'C.UTF-8',
      SUIFANG_HOME: home,
      SUIFANG_ADDRESS: '127.0.0.1',
      SUIFANG_PORT: String(port),
      SUIFANG_SIP_ADDRESS: '127.0.0.1',
      SUIFANG_SIP_PORT: String(sipPort),
      SUIFANG_RTP_PORTS: '31000-31199',
    };
    instance = await startInstance({ env, web: false, tell: (line) => told.push(line) });
  });
  afterAll(async () => {
    await instance.stop();
    rmSync(home, { recursive: true, force: true });
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
    const other = mkdtempSync(path.join(os.tmpdir(), 'suifang-instance-'));
    await expect(startInstance({ env: { ...env, SUIFANG_HOME: other }, web: false })).rejects.toThrow(
      'SUIFANG_PORT',
    );
    rmSync(other, { recursive: true });
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
  const home = mkdtempSync(path.join(os.tmpdir(), 'suifang-instance-'));
  const database = await createTestDatabase();
  const asterisk = await startTestAsterisk();
  const [port = 0] = await freePorts(1);
  const instance = await startInstance({
    env: {
      ...process.env,
      SUIFANG_HOME: home,
      SUIFANG_ADDRESS: '127.0.0.1',
      SUIFANG_PORT: String(port),
      DATABASE_URL: database.url,
      SUIFANG_ARI_URL: asterisk.ariUrl,
      SUIFANG_ARI_PASSWORD: asterisk.options.ariPassword,
      SUIFANG_AMI_URL: asterisk.amiUrl,
    },
    web: false,
  });
  expect(Object.keys(instance.pids())).toEqual(['telephony', 'api', 'worker']);
  expect((await fetch(`${instance.url}/health`)).status).toBe(200);
  await instance.stop();
  await asterisk.remove();
  await database.drop();
  rmSync(home, { recursive: true });
});
