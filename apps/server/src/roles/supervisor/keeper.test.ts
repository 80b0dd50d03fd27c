import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pino } from 'pino';
import { afterEach, describe, expect, test } from 'vitest';
import { keep, type Keeper } from './keeper.ts';
import type { Part } from './part.ts';

const log = pino({ level: 'silent' });

/** A part that is a real process running `script`, ready as soon as it runs. `starts` counts its processes. */
function processPart(script: string): Part & { readonly starts: number } {
  let starts = 0;
  return {
    name: 'worker',
    get starts() {
      return starts;
    },
    async start() {
      starts += 1;
      const child = spawn('/bin/sh', ['-c', `exec ${script}`]);
      const ended = once(child, 'exit').then(() => undefined);
      await once(child, 'spawn');
      return {
        pid: child.pid,
        ended,
        ready: async () => undefined,
        ping: async () => undefined,
        stop: async () => {
          child.kill('SIGTERM');
          await ended;
        },
      };
    },
  };
}

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('a part that is kept running', () => {
  let keeper: Keeper | undefined;
  afterEach(() => keeper?.stop());

  test('comes back as a new process after it was killed', async () => {
    keeper = await keep(processPart('sleep 1000'), log, () => undefined);
    const before = keeper.pid;
    await keeper.kill();
    await keeper.whenReady();
    expect(keeper.pid).toBeGreaterThan(0);
    expect(keeper.pid).not.toBe(before);
  });

  test('is gone and stays gone once it was stopped', async () => {
    const part = processPart('sleep 1000');
    const stopped = await keep(part, log, () => undefined);
    const pid = stopped.pid ?? 0;
    await stopped.stop();
    expect(isAlive(pid)).toBe(false);
    expect(part.starts).toBe(1);
    expect(stopped.pid).toBeUndefined();
  });

  test('is given up, with a call for help, when it ends again and again', async () => {
    const givenUp = Promise.withResolvers<string>();
    const part = processPart('true');
    keeper = await keep(part, log, givenUp.resolve);
    expect(await givenUp.promise).toBe('worker');
    expect(part.starts).toBe(6);
    await expect(keeper.whenReady()).rejects.toThrow('worker is down');
  });

  test('fails its first start with the reason, leaving no process behind', async () => {
    let pid = 0;
    const part = processPart('sleep 1000');
    const start = async () => {
      const running = await part.start();
      pid = running.pid ?? 0;
      return { ...running, ready: () => Promise.reject(new Error('no answer')) };
    };
    await expect(keep({ ...part, start }, log, () => undefined)).rejects.toThrow('no answer');
    expect(isAlive(pid)).toBe(false);
  });
});
