import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import path from 'node:path';
import { RuntimeError, say } from '../../../../../runtime/runtime-error.ts';
import { type Part, type PartName, type RunningPart, within } from './part.ts';

const mainFile = path.join(import.meta.dirname, '../../main.ts');
const townFile = path.join(import.meta.dirname, '../../../../../demo/town-process.ts');
const readyWithinMs = 60_000;
const endWithinMs = 10_000;

/** What a role tells its supervisor (see `main.ts`). `town`: the simulated town is wanted, or not any more. */
type Word = { ready?: true; pong?: number; town?: 'wanted' | 'unwanted' };

/**
 * A Node process of the instance. It is ready when it says so over its channel, and its round trip is a ping over the
 * same: the answer comes from its event loop. `probe` adds another round trip to both. What it writes goes to
 * `<logs>/<role>.log`.
 */
export function rolePart(
  role: Extract<PartName, 'telephony' | 'api' | 'worker' | 'town'>,
  options: Readonly<{
    home: string;
    logs: string;
    env: NodeJS.ProcessEnv;
    probe?: () => Promise<unknown>;
    onTown?: (wish: 'wanted' | 'unwanted') => void;
  }>,
): Part {
  const logFile = path.join(options.logs, `${role}.log`);
  return { name: role, start: async () => startRole(role, logFile, options) };
}

function startRole(
  role: PartName,
  logFile: string,
  options: Readonly<{
    home: string;
    env: NodeJS.ProcessEnv;
    probe?: () => Promise<unknown>;
    onTown?: (wish: 'wanted' | 'unwanted') => void;
  }>,
): RunningPart {
  const log = openSync(logFile, 'a', 0o640);
  const script = role === 'town' ? [townFile] : [mainFile, role];
  const child = spawn(process.execPath, script, {
    cwd: options.home,
    env: options.env,
    // In a group of its own: Ctrl-C reaches the supervisor only, which ends the parts in order.
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  const ready = Promise.withResolvers<void>();
  const pongs = new Map<number, () => void>();
  let nextPing = 1;
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  child.on('message', (word: Word) => {
    if (word.ready) ready.resolve();
    if (word.pong !== undefined) pongs.get(word.pong)?.();
    if (word.town !== undefined) options.onTown?.(word.town);
  });
  // A channel that breaks while the child dies is told by its end.
  child.on('error', () => undefined);

  const ping = async (): Promise<void> => {
    const id = nextPing++;
    const pong = Promise.withResolvers<void>();
    pongs.set(id, pong.resolve);
    try {
      child.send({ ping: id }, (error) => error && pong.reject(error));
      await within(readyWithinMs, pong.promise);
    } finally {
      pongs.delete(id);
    }
    await options.probe?.();
  };
  const failed = ended.then(() => {
    throw new RuntimeError(
      say(`${role} 没有启动成功，原因见 ${logFile}。`, `${role} did not start, see ${logFile}.`),
    );
  });
  failed.catch(() => undefined);

  return {
    pid: child.pid,
    ended,
    ping,
    async ready() {
      await within(readyWithinMs, Promise.race([ready.promise, failed]));
      await Promise.race([ping(), failed]);
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), endWithinMs);
      await ended;
      clearTimeout(force);
    },
  };
}
