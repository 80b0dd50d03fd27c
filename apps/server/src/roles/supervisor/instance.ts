import type { Logger } from 'pino';
import { type Config, readConfig } from '../../config.ts';
import { migrateToLatest } from '../../platform/db/migrate.ts';
import { withSettingsFile } from '../../settings-file.ts';
import { asteriskFolders } from '../../../../../runtime/asterisk-config.ts';
import { createProgress } from '../../../../../runtime/progress.ts';
import { say } from '../../../../../runtime/runtime-error.ts';
import { type Administrator, ensureFirstAdministrator } from './administrator.ts';
import { claimHome, prepareHome } from './home.ts';
import { readInstanceFile } from './instance-file.ts';
import { keep, type Keeper } from './keeper.ts';
import { ensureKeysFile } from './keys-file.ts';
import { endLeftovers } from './leftovers.ts';
import { keepLogsShort } from './log-rotation.ts';
import { openSupervisorLog } from './log.ts';
import type { Part, PartName } from './part.ts';
import { requirePorts } from './ports.ts';
import { rolePart } from './role-part.ts';
import { provisionServers } from './server-parts.ts';
import { buildWeb, isWebStale } from './web-build.ts';
import { ensureTlsFiles } from './tls-files.ts';
import { untilWhole } from './whole.ts';

/** A running instance: every process, kept running. */
export type Instance = Readonly<{
  config: Config;
  /** Where a browser on this machine finds it. */
  url: string;
  /** The settings its processes run with, the addresses of its servers among them. */
  env: NodeJS.ProcessEnv;
  /** The administrator, when this start created one. */
  administrator: Administrator | undefined;
  /** The processes that run now. */
  pids(): Readonly<Partial<Record<PartName, number>>>;
  /** `kill -9` of one part; fulfils once the process is gone. It comes back by itself. */
  kill(name: PartName): Promise<void>;
  /** Fulfils when the part answers round trips, now or again; rejects when it was given up. */
  whenReady(name: PartName): Promise<void>;
  /** Fulfils when every part answers through the others, now or again; rejects when that takes a minute. */
  whenWhole(): Promise<void>;
  /** Ends everything, in reverse order of the start. */
  stop(): Promise<void>;
}>;

export type InstanceOptions = Readonly<{
  /** Settings; `SUIFANG_HOME` names the home. Default: the environment of this process. */
  env?: NodeJS.ProcessEnv;
  /** Gets each line of progress. Default: nobody. */
  tell?: (line: string) => void;
  /** false leaves the web app as it is, built or not: for tests that need no screen. */
  web?: boolean;
}>;

/** The address of the instance for a program on this machine. */
function localUrl({ http }: Config): string {
  const everywhere: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '[::1]' };
  return `http://${everywhere[http.address] ?? http.address}:${http.port}`;
}

/** The parts that run at this moment, in the order of their start. */
type Crew = Readonly<{
  /** Starts parts side by side; when one fails, throws its error after the others got somewhere. */
  start(parts: readonly Part[]): Promise<void>;
  get(name: PartName): Keeper;
  /** Ends one part for good. */
  dismiss(name: PartName): Promise<void>;
  all(): readonly Keeper[];
  stop(): Promise<void>;
}>;

function createCrew(log: Logger, tell: (line: string) => void): Crew {
  const keepers: Keeper[] = [];
  const onGivenUp = (name: PartName) =>
    tell(say(`  警报：${name} 反复退出，已停下。`, `  Alarm: ${name} ended too often and stays down.`));
  return {
    async start(parts) {
      const starts = await Promise.allSettled(parts.map((part) => keep(part, log, onGivenUp)));
      for (const start of starts) if (start.status === 'fulfilled') keepers.push(start.value);
      for (const start of starts) if (start.status === 'rejected') throw start.reason;
    },
    get(name) {
      const keeper = keepers.find((candidate) => candidate.name === name);
      if (!keeper) throw new Error(`this instance does not run ${name}`);
      return keeper;
    },
    async dismiss(name) {
      const index = keepers.findIndex((candidate) => candidate.name === name);
      const [keeper] = index < 0 ? [] : keepers.splice(index, 1);
      await keeper?.stop();
    },
    all: () => keepers,
    async stop() {
      for (const keeper of keepers.toReversed()) await keeper.stop();
    },
  };
}

/** Starts or ends the simulated town, as somebody at the screen wishes. A wish that is already true changes nothing. */
async function followTownWish(
  wish: 'wanted' | 'unwanted',
  crew: Crew,
  place: Readonly<{ home: string; logs: string; env: NodeJS.ProcessEnv }>,
  log: Logger,
): Promise<void> {
  try {
    const isRunning = crew.all().some(({ name }) => name === 'town');
    if (wish === 'wanted' && !isRunning) await crew.start([rolePart('town', place)]);
    if (wish === 'unwanted') await crew.dismiss('town');
  } catch (error) {
    log.error({ err: error, wish }, 'the simulated town did not follow');
  }
}

/**
 * Starts an instance in its home and keeps every part of it running. Fulfils when each part has answered a round trip.
 * When anything fails, what was started is ended again and a RuntimeError says what to do.
 */
export async function startInstance(options: InstanceOptions = {}): Promise<Instance> {
  const tell = options.tell ?? (() => undefined);
  const { step } = createProgress(tell);
  const settings = withSettingsFile(options.env ?? process.env);
  const config = readConfig(settings);
  const release = await claimHome(config.home);
  let crew: Crew | undefined;
  const endRotation = keepLogsShort([config.paths.logs, asteriskFolders(config.paths.asterisk).log]);
  const stop = async () => {
    await crew?.stop();
    endRotation();
    release();
  };
  try {
    prepareHome(config);
    ensureKeysFile(config.keysFile);
    await ensureTlsFiles(config);
    await endLeftovers(config);
    await requirePorts(config);
    const log = openSupervisorLog(config.paths.logs, config.logLevel);
    const running = createCrew(log, tell);
    crew = running;

    const instanceFile = await readInstanceFile(config.paths.instanceFile);
    const servers = await provisionServers(config, instanceFile, createProgress(tell));
    const env = { ...settings, ...servers.env };
    const databaseUrl = config.databaseUrl ?? servers.env['DATABASE_URL'] ?? '';
    await step(say('启动数据库和话务服务', 'Starting database and switch'), () =>
      running.start(servers.parts),
    );
    await step(say('更新数据库', 'Updating the database'), () => migrateToLatest(databaseUrl));
    const administrator = await ensureFirstAdministrator(config, databaseUrl);
    if (options.web !== false && isWebStale()) await step(say('生成网页', 'Building the web app'), buildWeb);

    const url = localUrl(config);
    const place = { home: config.home, logs: config.paths.logs, env };
    const probe = () => fetch(`${url}/health`, { signal: AbortSignal.timeout(5000) });
    const onTown = (wish: 'wanted' | 'unwanted') => void followTownWish(wish, running, place, log);
    await step(say('启动业务服务', 'Starting the services'), () =>
      running.start([
        rolePart('telephony', place),
        rolePart('api', { ...place, probe, onTown }),
        rolePart('worker', place),
      ]),
    );
    await untilWhole(url, config.paths.logs);
    return {
      config,
      url,
      env,
      administrator,
      pids: () => Object.fromEntries(running.all().map(({ name, pid }) => [name, pid])),
      kill: (name) => running.get(name).kill(),
      whenReady: (name) => running.get(name).whenReady(),
      whenWhole: () => untilWhole(url, config.paths.logs),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
