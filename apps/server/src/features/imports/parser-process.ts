import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { FileRefused } from './parser/file-refused.ts';
import { limits } from './parser/limits.ts';
import type { Inspection, ParserOrder, ParserWord } from './parser/orders.ts';

const program = path.join(import.meta.dirname, 'parser/main.ts');
const MEMORY_CHECK_MS = 200;

/** The parser process ended for a reason that is ours. Says where, never what it was reading. */
class ParserFault extends Error {
  override readonly name = 'ParserFault';
}

export type Parser = Readonly<{
  /** COPY lines; ends early when the process is refused or ended. */
  lines: Readable;
  /** What the process reads, for the orders that read. */
  input: Writable;
  /** Fulfils with its last word. Throws `FileRefused`, also when the process passed a limit of time or memory. */
  ended: Promise<ParserWord & { type: 'done' | 'inspected' }>;
  stop(): void;
}>;

/** Resident memory of a process; 0 when the system does not tell. */
function residentBytes(pid: number): number {
  try {
    const [, pages = '0'] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
    return Number(pages) * 4096;
  } catch {
    return 0;
  }
}

/** Ends the process when it takes too long or too much memory; answers why it did. */
function watch(
  child: ChildProcess,
  withinMs: number,
): { passed(): 'too-slow' | 'too-hungry' | undefined; end(): void } {
  let passed: 'too-slow' | 'too-hungry' | undefined;
  const end = (why: typeof passed) => {
    passed ??= why;
    child.kill('SIGKILL');
  };
  const tooLate = setTimeout(() => end('too-slow'), withinMs);
  const memory = setInterval(() => {
    if (child.pid !== undefined && residentBytes(child.pid) > limits.residentBytes) end('too-hungry');
  }, MEMORY_CHECK_MS);
  return {
    passed: () => passed,
    end() {
      clearTimeout(tooLate);
      clearInterval(memory);
    },
  };
}

/** Runs one order in a process of its own, with limits. `onProgress` gets the rows read so far. */
export function startParser(
  order: ParserOrder,
  onProgress: (rows: number) => void = () => undefined,
): Parser {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', `--max-old-space-size=${limits.heapMegabytes}`, program],
    {
      // Secrets of this process stay here; the key file is named in the order.
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: process.env['NODE_ENV'],
        NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      },
      stdio: ['pipe', 'pipe', 'ignore', 'ipc'],
    },
  );
  const { stdin, stdout } = child;
  if (!stdin || !stdout) throw new ParserFault('it has no pipes');
  const watcher = watch(child, order.task === 'inspect' ? limits.inspectMs : limits.runMs);
  let lastWord: ParserWord | undefined;
  let isStopped = false;
  child.on('message', (word: ParserWord) => {
    if (word.type === 'progress') onProgress(word.rows);
    else lastWord = word;
  });
  stdin.on('error', () => undefined);
  const ended = new Promise<ParserWord & { type: 'done' | 'inspected' }>((resolve, reject) => {
    child.once('error', (cause) => reject(new ParserFault('it did not start', { cause })));
    child.once('close', (code, signal) => {
      watcher.end();
      const passed = watcher.passed();
      if (passed) reject(new FileRefused(passed));
      else if (lastWord?.type === 'refused') reject(new FileRefused(lastWord.problem));
      else if (lastWord?.type === 'done' || lastWord?.type === 'inspected') resolve(lastWord);
      else if (lastWord?.type === 'failed') reject(new ParserFault(`${lastWord.name}\n${lastWord.stack}`));
      // V8 aborts the process when its heap is full.
      else if (signal === 'SIGABRT' || code === 134) reject(new FileRefused('too-hungry'));
      else reject(new ParserFault(isStopped ? 'it was stopped' : `it ended with ${signal ?? code}`));
    });
  });
  ended.catch(() => undefined);
  child.send(order, () => undefined);
  return {
    lines: stdout,
    input: stdin,
    ended,
    stop() {
      isStopped = true;
      child.kill('SIGKILL');
    },
  };
}

/** What a file is and how it begins. Throws `FileRefused`. */
export async function inspectFile(
  order: Omit<ParserOrder & { task: 'inspect' }, 'task'>,
): Promise<Inspection> {
  const parser = startParser({ ...order, task: 'inspect' });
  parser.lines.resume();
  const word = await parser.ended;
  if (word.type !== 'inspected') throw new ParserFault('it gave no answer');
  return word.inspection;
}
