import { existsSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import path from 'node:path';
import { ZodError } from 'zod';
import { type Config, readConfig } from './config.ts';
import { withSettingsFile } from './settings-file.ts';

/**
 * One process of an instance. `run` fulfils when the process does its work, and may give back how to end it; when it
 * throws, the process ends with an error and the supervisor decides what next.
 */
export type Role = Readonly<{ run(config: Config): Promise<void | (() => Promise<void>)> }>;

const roles = ['supervisor', 'telephony', 'api', 'worker'] as const;

/** Ending takes at most this long. The supervisor uses force on a role a little later, and itself ends them all. */
const endWithinMs = 8000;
const supervisorEndsWithinMs = 90_000;

function explain(error: unknown): string {
  if (error instanceof ZodError) {
    const lines = error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    return `设置有误 Wrong settings:\n${lines.join('\n')}`;
  }
  const isTold = error instanceof Error && error.name === 'RuntimeError';
  return isTold ? error.message : String(error instanceof Error ? error.stack : error);
}

/** Ends the process by `stop` when asked by signal, or when the parent that holds its channel is gone. */
function endWhenAsked(stop: () => Promise<void>, withinMs: number): void {
  let isEnding = false;
  const end = () => {
    if (isEnding) return;
    isEnding = true;
    setTimeout(() => process.exit(1), withinMs).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${explain(error)}\n`);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end);
  process.on('disconnect', end);
}

/** The supervisor's round trip: it sends `{ ping }` and wants the same number back. */
function answerPings(): void {
  process.on('message', (message: { ping?: number }) => {
    if (typeof message.ping === 'number') process.send?.({ pong: message.ping });
  });
}

async function main(name: string | undefined): Promise<void> {
  const role = roles.find((known) => known === name);
  const file = path.join(import.meta.dirname, 'roles', role ?? '', 'main.ts');
  if (!role || !existsSync(file)) throw new Error(`main.ts ${roles.join('|')}`);
  // Asterisk runs as another user and must be able to read what we write for it; folders keep others out.
  process.umask(0o022);
  Object.assign(process.env, withSettingsFile(process.env));
  const config = readConfig();
  const { run } = (await import(file)) as Role;
  let stop: () => Promise<void> = async () => undefined;
  endWhenAsked(() => stop(), role === 'supervisor' ? supervisorEndsWithinMs : endWithinMs);
  const stopRole = await run(config);
  if (stopRole) stop = stopRole;
  if (role !== 'supervisor') answerPings();
  process.send?.({ ready: true });
  // Otherwise it is kept at a clean end only, and the start after a kill is the one that people wait for.
  flushCompileCache();
}

await main(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
});
