import { spawn } from 'node:child_process';

/** A program of the runtime did not do its work. Never quotes its input or output: both may be personal data. */
export class ProgramError extends Error {
  override readonly name = 'ProgramError';
}

// What programs of the private runtime need to find their own data; secrets of this process stay here.
const inherited = ['PATH', 'HOME', 'TMPDIR', 'ESPEAK_DATA_PATH', 'LOCPATH', 'GCONV_PATH'];

/**
 * Runs a program with `input` on its standard input and answers its standard output. Nothing that is said or heard
 * belongs into `args`: arguments are visible to every user of the machine.
 *
 * @throws ProgramError when it cannot be started, fails, takes longer than `timeoutMs` or writes more than allowed.
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  options: { input: string | Uint8Array; timeoutMs: number; maxOutputBytes: number },
): Promise<Buffer> {
  const env = Object.fromEntries(inherited.map((name) => [name, process.env[name]]));
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env,
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: options.timeoutMs,
      killSignal: 'SIGKILL',
    });
    const chunks: Buffer[] = [];
    let size = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > options.maxOutputBytes) child.kill('SIGKILL');
      else chunks.push(chunk);
    });
    child.once('error', (cause) => reject(new ProgramError('the program could not be started', { cause })));
    child.once('close', (code, signal) => {
      if (code === 0 && size <= options.maxOutputBytes) resolve(Buffer.concat(chunks));
      else reject(new ProgramError(signal ? 'the program was stopped' : `the program failed with ${code}`));
    });
    // A program that ends early closes its input; its exit code says why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input);
  });
}
