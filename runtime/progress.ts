/** Told about long steps: one line when a step starts, one every ten seconds, one when it ends. */
export type Progress = Readonly<{
  /** Runs one step and reports it; the error of a failed step passes through. */
  step<T>(label: string, work: () => T | Promise<T>): Promise<T>;
}>;

const reportEveryMs = 10_000;

/** Progress as lines of text. `write` gets each line without its end. */
export function createProgress(write: (line: string) => void): Progress {
  return {
    async step(label, work) {
      const startedAt = performance.now();
      const seconds = () => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
      write(`  ${label} ...`);
      const reporter = setInterval(() => write(`  ${label} ... ${seconds()}`), reportEveryMs);
      try {
        const result = await work();
        write(`  ${label}: ${seconds()}`);
        return result;
      } finally {
        clearInterval(reporter);
      }
    },
  };
}

/** Progress on standard output. */
export const consoleProgress: Progress = createProgress((line) => void process.stdout.write(`${line}\n`));
