import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { RuntimeError } from './runtime-error.ts';

const execute = promisify(execFile);

type Failure = Readonly<{ stderr?: string; stdout?: string; message: string }>;

/**
 * Runs a program to its end and returns what it wrote on standard output. Throws a RuntimeError that carries `advice`
 * and the last lines the program wrote when it ends with an error or cannot be started.
 */
export async function run(
  program: string,
  args: readonly string[],
  options: { env?: NodeJS.ProcessEnv; cwd?: string; uid?: number; gid?: number; advice?: string } = {},
): Promise<string> {
  const { advice, ...rest } = options;
  try {
    const { stdout } = await execute(program, args, { maxBuffer: 64 * 1024 * 1024, ...rest });
    return stdout;
  } catch (error) {
    const { stderr = '', stdout = '', message } = error as Failure;
    const written = (stderr.trim() || stdout.trim() || message).split('\n').slice(-6).join('\n  ');
    throw new RuntimeError(`${advice ? `${advice}\n  ` : ''}${program}: ${written}`, { cause: error });
  }
}

/** Runs `work` on every item, at most `limit` at a time. The first failure stops new items and is thrown. */
export async function eachParallel<T>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  let failed = false;
  const worker = async () => {
    for (const item of queue) {
      if (failed) return;
      await work(item).catch((error: unknown) => {
        failed = true;
        throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: limit }, worker));
}
