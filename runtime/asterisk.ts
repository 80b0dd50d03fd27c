import type { ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import {
  asteriskConfiguration,
  asteriskFolders,
  pjsipIncludeFile,
  type AsteriskOptions,
} from './asterisk-config.ts';
import { asteriskModules } from './asterisk-modules.ts';
import { serverFolder, writeServerFile } from './privileges.ts';
import { basePrograms } from './programs.ts';
import { RuntimeError, say } from './runtime-error.ts';
import { endLeftovers, startServer, untilReady } from './server-process.ts';

export type AsteriskServer = Readonly<{
  /** Base of ARI: `http://127.0.0.1:port`. */
  ariUrl: string;
  /** `tcp://user:password@127.0.0.1:port`. */
  amiUrl: string;
  process: ChildProcess;
  /** Fulfils when it has ended, however it ended. */
  ended: Promise<void>;
  /** One ARI round trip; throws when there is no answer within 5 s. */
  ping(): Promise<unknown>;
  /**
   * Fulfils when ARI answers and every module runs; throws a RuntimeError that names the modules that do not, or the
   * log to read.
   */
  ready(): Promise<void>;
  /** Ends calls and process, forced after 8 s. */
  stop(): Promise<void>;
}>;

/**
 * Writes the whole configuration below `dir`, owned by the server user and closed to others. The rendered trunk file
 * is only created when missing: it holds what the database says and must serve while the database is away.
 */
export function writeAsteriskConfig(options: AsteriskOptions): void {
  const { dir } = options;
  const folders = asteriskFolders(dir);
  const include = pjsipIncludeFile(dir);
  for (const folder of [dir, ...Object.values(folders), path.join(folders.lib, 'keys')]) serverFolder(folder);
  // What an older version wrote must not be read by this one.
  for (const name of readdirSync(folders.etc)) {
    const file = path.join(folders.etc, name);
    if (file !== include) rmSync(file, { recursive: true });
  }
  for (const [name, text] of asteriskConfiguration(options)) {
    writeServerFile(path.join(folders.etc, name), text);
  }
  if (!existsSync(include)) writeServerFile(include, '');
  // Recordings are read and removed by the product's own processes, whichever user they run as.
  chmodSync(folders.spool, 0o770);
}

async function requestAri(options: AsteriskOptions, resource: string): Promise<unknown> {
  const { ariPort, ariUser, ariPassword } = options;
  const credentials = Buffer.from(`${ariUser}:${ariPassword}`).toString('base64');
  const response = await fetch(`http://127.0.0.1:${ariPort}/ari/${resource}`, {
    headers: { authorization: `Basic ${credentials}` },
    signal: AbortSignal.timeout(5000),
  });
  if (!response.ok) throw new Error(`ARI answered ${response.status}`);
  return response.json();
}

/** Modules of the configuration that are not running, without `.so`. Asks Asterisk itself. */
export async function missingModules(options: AsteriskOptions): Promise<string[]> {
  const loaded = (await requestAri(options, 'asterisk/modules')) as { name: string; status: string }[];
  const running = new Set(
    loaded.filter(({ status }) => status === 'Running').map(({ name }) => name.replace(/\.so$/, '')),
  );
  return [...asteriskModules, ...(options.extraModules ?? [])].filter((name) => !running.has(name));
}

/** Ends an Asterisk that runs in `dir` without an owner. */
export function endAsteriskLeftovers(dir: string): Promise<void> {
  return endLeftovers(dir, 'asterisk', 'SIGTERM');
}

/** Twenty milliseconds late is a click in somebody's ear and a gap in the recording: whatever else runs waits. */
const SOUND_FIRST = -10;

/**
 * Starts an Asterisk on the configuration written by `writeAsteriskConfig`. One that an earlier, killed owner left
 * running in the same folder is ended first, because it holds the ports.
 */
export async function startAsterisk(options: AsteriskOptions): Promise<AsteriskServer> {
  const { dir, runtime, ariPort, amiPort, amiUser, amiPassword } = options;
  const { etc, log } = asteriskFolders(dir);
  await endAsteriskLeftovers(dir);
  const server = startServer(basePrograms(runtime).asterisk, ['-f', '-C', path.join(etc, 'asterisk.conf')], {
    logFile: path.join(log, 'console.log'),
    cwd: dir,
    signalWhenAlone: 'TERM',
    niceness: SOUND_FIRST,
  });
  const ping = () => requestAri(options, 'asterisk/info');
  const failure = say(`Asterisk 没有启动成功，原因见 ${log}。`, `Asterisk did not start, see ${log}.`);
  return {
    ariUrl: `http://127.0.0.1:${ariPort}`,
    amiUrl: `tcp://${amiUser}:${amiPassword}@127.0.0.1:${amiPort}`,
    process: server.process,
    ended: server.ended,
    ping,
    stop: () => server.stop('SIGTERM', 8000),
    async ready() {
      await untilReady(server, ping, 20_000, failure);
      const missing = await missingModules(options);
      if (missing.length > 0) throw new RuntimeError(`${failure} (${missing.join(', ')})`);
    },
  };
}
