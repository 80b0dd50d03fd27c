import type { ChildProcess } from 'node:child_process';
import { appendFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Location } from './location.ts';
import { postgresSettings } from './postgres-settings.ts';
import { serverFolder, serverUser, writeServerFile } from './privileges.ts';
import { basePrograms, type Program } from './programs.ts';
import { run } from './run.ts';
import { say } from './runtime-error.ts';
import { endLeftovers, startServer, untilReady } from './server-process.ts';

/** One private PostgreSQL: where it lies, how it is reached, what it may lose. */
export type PostgresOptions = Readonly<{
  runtime: Location;
  dataDir: string;
  /** On 127.0.0.1 only. */
  port: number;
  password: string;
  logFile: string;
  /** false for tests only: no fsync. */
  durable?: boolean;
}>;

export type PostgresServer = Readonly<{
  /** Of the database `suifang`, as its owner. */
  url: string;
  process: ChildProcess;
  /** Fulfils when it has ended, however it ended. */
  ended: Promise<void>;
  /** Fulfils after a first SQL round trip; throws a RuntimeError when the server does not get there. */
  ready(): Promise<void>;
  /** Fast shutdown, forced after 20 s. */
  stop(): Promise<void>;
}>;

/** The product's role and database. The role owns the database and is no superuser. */
const userAndDatabase = 'suifang';
const superuser = 'postgres';

/**
 * Tests clone databases, play an intruder who goes round the triggers, and look for clear text in the server's files.
 * An instance does none of these.
 */
const rightsOfTests: readonly string[] = [
  `ALTER ROLE ${userAndDatabase} CREATEDB;\n`,
  `GRANT pg_checkpoint, pg_read_all_settings TO ${userAndDatabase};\n`,
  `GRANT SET ON PARAMETER session_replication_role TO ${userAndDatabase};\n`,
];

function runAsServer(program: { path: string; env: object }, args: string[], cwd: string): Promise<string> {
  return run(program.path, args, { cwd, env: { ...process.env, ...program.env }, ...serverUser() });
}

/** Runs statements, one a line, in a server that talks to nobody else: it is not listening yet. */
async function runSingleUser(
  postgres: Program,
  dataDir: string,
  statements: readonly string[],
): Promise<void> {
  const file = path.join(dataDir, 'statements.sql');
  writeServerFile(file, `${statements.join('\n')}\n`);
  const shell = { path: '/bin/sh', env: postgres.env };
  await runAsServer(
    shell,
    ['-c', 'exec "$0" --single -j -D "$1" postgres < "$2"', postgres.path, dataDir, file],
    dataDir,
  );
  rmSync(file);
}

/**
 * Creates the data folder with the database in it, unless it is there. UTF-8 with plain code point order, the same on
 * every machine; page checksums; passwords for every connection. A killed creation is simply done again.
 */
export async function initPostgres(options: PostgresOptions): Promise<void> {
  const { dataDir, password, runtime, durable = true } = options;
  if (existsSync(path.join(dataDir, 'PG_VERSION'))) return;
  const { initdb, postgres } = basePrograms(runtime);
  const partial = `${dataDir}.partial`;
  rmSync(partial, { recursive: true, force: true });
  serverFolder(partial, 0o700);
  const passwordFile = `${partial}.password`;
  writeServerFile(passwordFile, password);
  const args = [
    `--pgdata=${partial}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
    '--no-instructions',
    '-L',
    path.join(runtime.root, 'usr/share/postgresql/18'),
    ...(durable ? [] : ['--no-sync']),
  ];
  await runAsServer(initdb, args, partial).finally(() => rmSync(passwordFile));
  appendFileSync(path.join(partial, 'postgresql.conf'), "\ninclude_if_exists = 'suifang.conf'\n");
  const secret = password.replaceAll("'", "''");
  await runSingleUser(postgres, partial, [
    `CREATE ROLE ${userAndDatabase} LOGIN PASSWORD '${secret}';\n`,
    `CREATE DATABASE ${userAndDatabase} OWNER ${userAndDatabase};\n`,
    ...(durable ? [] : rightsOfTests),
  ]);
  renameSync(partial, dataDir);
}

/**
 * Ends what runs in a data folder without an owner: a whole server, or the children of one that was killed. At once
 * (SIGQUIT), because a child of a dead server takes a gentler signal for a cancelled query; nothing committed is lost.
 */
export function endPostgresLeftovers(dataDir: string): Promise<void> {
  return endLeftovers(dataDir, 'postgres', 'SIGQUIT');
}

/**
 * Starts the server of a data folder made by `initPostgres`. Whatever an earlier, killed owner left running there is
 * ended first: the children of a dead PostgreSQL hold its shared memory for a moment and would refuse the new one.
 */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const { dataDir, port, password, runtime, logFile, durable = true } = options;
  const programs = basePrograms(runtime);
  serverFolder(dataDir, 0o700);
  await endPostgresLeftovers(dataDir);
  rmSync(path.join(dataDir, 'postmaster.pid'), { force: true });
  writeServerFile(path.join(dataDir, 'suifang.conf'), postgresSettings(durable));
  const server = startServer(
    programs.postgres,
    // No Unix socket: its path has room for 107 characters only, and a home may be longer.
    ['-D', dataDir, '-p', String(port), '-h', '127.0.0.1', '-k', ''],
    { logFile, cwd: dataDir, signalWhenAlone: 'INT' },
  );
  const address = (secret: string) =>
    `postgres://${userAndDatabase}${secret}@127.0.0.1:${port}/${userAndDatabase}`;
  const env = { ...process.env, ...programs.psql.env, PGPASSWORD: password };
  const roundTrip = () => run(programs.psql.path, ['--no-psqlrc', '-Atc', 'select 1', address('')], { env });
  const failure = say(
    `PostgreSQL 没有启动成功，原因见 ${logFile}。`,
    `PostgreSQL did not start, see ${logFile}.`,
  );
  return {
    url: address(`:${encodeURIComponent(password)}`),
    process: server.process,
    ended: server.ended,
    ready: () => untilReady(server, roundTrip, 30_000, failure),
    stop: () => server.stop('SIGINT', 20_000),
  };
}
