import { monitorEventLoopDelay } from 'node:perf_hooks';

const WINDOW_MS = 60_000;
const RESOLUTION_MS = 10;

/** Watches how late this process's event loop runs. `delayMs`: the 99th percentile of this minute and, early in it, the last. */
export function watchEventLoop(): Readonly<{ delayMs(): number; stop(): void }> {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  histogram.enable();
  const read = () => Math.max(0, histogram.percentile(99) / 1e6 - RESOLUTION_MS);
  let last = 0;
  const timer = setInterval(() => {
    last = read();
    histogram.reset();
  }, WINDOW_MS).unref();
  return {
    delayMs: () => Math.max(last, histogram.count > 0 ? read() : 0),
    stop() {
      clearInterval(timer);
      histogram.disable();
    },
  };
}
