import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readdirSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { serverUser } from './privileges.ts';
import type { Program } from './programs.ts';
import { RuntimeError } from './runtime-error.ts';

/** A running native server. */
export type ServerProcess = Readonly<{
  process: ChildProcess;
  /** Fulfils when the process has ended, however it ended. */
  ended: Promise<void>;
  /** Asks it to end with `signal`, and forces it after `deadlineMs`. */
  stop(signal: NodeJS.Signals, deadlineMs: number): Promise<void>;
}>;

/**
 * Starts a native server as the server user, in a process group of its own so that Ctrl-C reaches only whoever runs
 * it. `setpriv` drops the rights for good, and lets the kernel send `signalWhenAlone` when our process dies without a
 * word, so that no server is left behind. Everything it writes goes to `logFile`.
 */
export function startServer(
  program: Program,
  args: readonly string[],
  options: Readonly<{
    logFile: string;
    cwd: string;
    signalWhenAlone: 'INT' | 'TERM';
    /** As nice(1) counts; below 0 only root may give, for others it stays as it is. Default: that of this process. */
    niceness?: number;
  }>,
): ServerProcess {
  const user = serverUser();
  const drop = user ? [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'] : [];
  mkdirSync(path.dirname(options.logFile), { recursive: true });
  const log = openSync(options.logFile, 'a', 0o640);
  const dropped = [
    ...drop,
    '--no-new-privs',
    `--pdeathsig=${options.signalWhenAlone}`,
    '--',
    program.path,
    ...args,
  ];
  const child = spawn(
    'nice',
    ['-n', String(process.getuid?.() === 0 ? (options.niceness ?? 0) : 0), 'setpriv', ...dropped],
    {
      cwd: options.cwd,
      detached: true,
      stdio: ['ignore', log, log],
      env: { ...process.env, LC_ALL: 'C.UTF-8', HOME: options.cwd, ...program.env },
    },
  );
  closeSync(log);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  return {
    process: child,
    ended,
    async stop(signal, deadlineMs) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      const force = setTimeout(() => child.kill('SIGKILL'), deadlineMs);
      await ended;
      clearTimeout(force);
    },
  };
}

/**
 * Repeats `probe` until it succeeds. Throws a RuntimeError with `failure` and the last error when the server ends
 * first or `deadlineMs` passes.
 */
export async function untilReady(
  server: ServerProcess,
  probe: () => Promise<unknown>,
  deadlineMs: number,
  failure: string,
): Promise<void> {
  const deadline = performance.now() + deadlineMs;
  let ended = false;
  void server.ended.then(() => (ended = true));
  for (;;) {
    try {
      await probe();
      return;
    } catch (error) {
      if (ended || performance.now() > deadline) throw new RuntimeError(failure, { cause: error });
    }
    await Promise.race([pause(40), server.ended]);
  }
}

/** Processes of this machine, ours to see, that run `executable` with `folder` as working directory. */
function processesIn(folder: string, executable: string): number[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const isSame =
        readlinkSync(`/proc/${name}/cwd`) === folder &&
        path.basename(readlinkSync(`/proc/${name}/exe`)) === executable;
      return isSame ? [Number(name)] : [];
    } catch {
      return [];
    }
  });
}

/**
 * Ends what an earlier, killed owner left running in a data folder: a server, or the children of a dead one. They are
 * known by their program and working directory, so a re-used process id is never hit. They get the signal `gently`, and
 * after `graceMs` SIGKILL. Returns when they are gone.
 */
export async function endLeftovers(
  folder: string,
  executable: string,
  gently: NodeJS.Signals,
  graceMs = 5000,
): Promise<void> {
  const startedAt = performance.now();
  for (let left = processesIn(folder, executable); left.length > 0; left = processesIn(folder, executable)) {
    const signal = performance.now() - startedAt > graceMs ? 'SIGKILL' : gently;
    for (const pid of left) {
      try {
        process.kill(pid, signal);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
      }
    }
    await pause(50);
  }
}
