import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { createPeersFile } from './peers-file.ts';

/** A clock that stands until it is moved, and what is due on it. */
function standingClock() {
  let now = 0;
  let due: Array<{ atMs: number; run: () => void }> = [];
  return {
    now: () => now,
    timers: {
      at(atMs: number, run: () => void) {
        const entry = { atMs, run };
        due.push(entry);
        return () => void (due = due.filter((one) => one !== entry));
      },
    },
    forward(ms: number) {
      now += ms;
      const ripe = due.filter(({ atMs }) => atMs <= now);
      due = due.filter(({ atMs }) => atMs > now);
      for (const { run } of ripe) run();
    },
  };
}

test('on a day when changes do not cease, phones and trunks still reach the switch', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'suifang-peers-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const clock = standingClock();
  let reads = 0;
  const running: Array<Promise<unknown>> = [];
  const away = () => Promise.reject(new Error('no switch here'));
  const file = createPeersFile({
    file: path.join(folder, 'etc', 'pjsip_suifang.conf'),
    readPeers: async () => {
      reads += 1;
      return { trunks: [], devices: [] };
    },
    ari: { call: away, isConnected: false },
    ami: { action: away },
    timers: clock.timers,
    now: clock.now,
    activity: { run: (_, work) => void running.push(work()), idle: async () => undefined },
    log: pino({ level: 'silent' }),
    settled: async () => undefined,
  });
  for (let changes = 0; changes < 20; changes += 1) {
    file.look();
    clock.forward(50);
  }
  await Promise.all(running);
  file.stop();
  expect(reads).toBeGreaterThanOrEqual(4);
  // And not once for each.
  expect(reads).toBeLessThan(20);
});
