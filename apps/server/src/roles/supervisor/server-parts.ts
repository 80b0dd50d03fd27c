import path from 'node:path';
import pg from 'pg';
import type { Config } from '../../config.ts';
import { type AsteriskOptions, inboundDialplan } from '../../../../../runtime/asterisk-config.ts';
import { startAsterisk, writeAsteriskConfig } from '../../../../../runtime/asterisk.ts';
import type { Location } from '../../../../../runtime/location.ts';
import { initPostgres, startPostgres } from '../../../../../runtime/postgres.ts';
import { basePrograms } from '../../../../../runtime/programs.ts';
import type { Progress } from '../../../../../runtime/progress.ts';
import { provision } from '../../../../../runtime/provision.ts';
import { ensureEmergencyAnnouncement } from './announcement.ts';
import type { InstanceFile } from './instance-file.ts';
import type { Part } from './part.ts';

/** The name under which the telephony process owns the calls in Asterisk. */
const stasisApp = 'suifang';

/** The SQL round trip, on a connection of its own: a full pool must not look like a dead server. */
async function selectOne(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
  } catch (error) {
    // A refusal ("too many clients", "starting up") is an answer too: such a server must not be ended.
    if (!(error instanceof pg.DatabaseError)) throw error;
  } finally {
    await client.end();
  }
}

/** The private PostgreSQL of an instance. */
function postgresPart(config: Config, instance: InstanceFile, runtime: Location): Part {
  const options = {
    runtime,
    dataDir: config.paths.postgres,
    port: instance.postgres.port,
    password: instance.postgres.password,
    logFile: path.join(config.paths.logs, 'postgres.log'),
  };
  return {
    name: 'postgres',
    async start() {
      await initPostgres(options);
      const { process, ended, ready, stop, url } = await startPostgres(options);
      return { pid: process.pid, ended, ready, stop, ping: () => selectOne(url) };
    },
  };
}

/** The private Asterisk of an instance. `announcement` is the sound a caller hears while we are away. */
function asteriskPart(
  config: Config,
  instance: InstanceFile,
  runtime: Location,
  announcement: () => Promise<string>,
): Part {
  return {
    name: 'asterisk',
    async start() {
      const options: AsteriskOptions = {
        runtime,
        dir: config.paths.asterisk,
        ariPort: instance.ari.port,
        ariUser: instance.ari.user,
        ariPassword: instance.ari.password,
        amiPort: instance.ami.port,
        amiUser: instance.ami.user,
        amiPassword: instance.ami.password,
        sipAddress: config.sip.address,
        sipPort: config.sip.port,
        rtpFirst: config.sip.rtpFirst,
        rtpLast: config.sip.rtpLast,
        dialplan: inboundDialplan(stasisApp, await announcement()),
      };
      writeAsteriskConfig(options);
      const { process, ended, ready, ping, stop } = await startAsterisk(options);
      return { pid: process.pid, ended, ready, ping, stop };
    },
  };
}

/** How the other processes reach the private servers, as settings in their environment. */
function addressesOf({ postgres, ari, ami }: InstanceFile): Record<string, Record<string, string>> {
  return {
    postgres: {
      DATABASE_URL: `postgres://${postgres.user}:${postgres.password}@127.0.0.1:${postgres.port}/suifang`,
    },
    asterisk: {
      SUIFANG_ARI_URL: `http://127.0.0.1:${ari.port}`,
      SUIFANG_ARI_USER: ari.user,
      SUIFANG_ARI_PASSWORD: ari.password,
      SUIFANG_AMI_URL: `tcp://${ami.user}:${ami.password}@127.0.0.1:${ami.port}`,
    },
  };
}

/**
 * The private servers an instance needs, and the settings by which its processes find them and the programs of the
 * runtime. Where settings name a PostgreSQL and an Asterisk, nothing is private and no runtime is prepared: espeak-ng
 * and ffmpeg are then the machine's own.
 */
export async function provisionServers(
  config: Config,
  instance: InstanceFile,
  progress: Progress,
): Promise<Readonly<{ parts: readonly Part[]; env: Readonly<Record<string, string>> }>> {
  if (config.databaseUrl && config.asterisk) return { parts: [], env: {} };
  const runtime = await provision('base', progress);
  const programs = basePrograms(runtime);
  const addresses = addressesOf(instance);
  const announcement = () => ensureEmergencyAnnouncement(config.paths.prompts, programs);
  return {
    parts: [
      ...(config.databaseUrl ? [] : [postgresPart(config, instance, runtime)]),
      ...(config.asterisk ? [] : [asteriskPart(config, instance, runtime, announcement)]),
    ],
    env: {
      SUIFANG_ESPEAK: programs.espeak.path,
      ...programs.espeak.env,
      SUIFANG_FFMPEG: programs.ffmpeg.path,
      ...(config.databaseUrl ? {} : addresses['postgres']),
      ...(config.asterisk ? {} : addresses['asterisk']),
    },
  };
}
