import type { Context } from '../../context.ts';
import type { Pulse } from '../../platform/health/pulse.ts';
import type { Measure } from '../../platform/http/metrics.ts';
import { countAttempts, countLiveCalls, countWaitingJobs } from './measure-store.ts';

const HOUR_MS = 3_600_000;
const SILENT_MS = 3_000;

const one = (value: number) => new Map([['', value]]);

/** What `/metrics` tells of the whole instance; each figure is read when it is asked for. */
export function createMeasures(
  ports: Pick<Context, 'db' | 'clock' | 'disk' | 'health'>,
  pulse: Pulse | undefined,
): Measure[] {
  const { db, clock, disk, health } = ports;
  return [
    {
      name: 'suifang_live_calls',
      help: 'Calls that have not ended',
      read: async () => one(await countLiveCalls(db)),
    },
    {
      name: 'suifang_attempts_last_hour',
      help: 'Dials of the last hour by outcome; live: not ended',
      label: 'outcome',
      read: () => countAttempts(db, new Date(clock.now().getTime() - HOUR_MS)),
    },
    {
      name: 'suifang_jobs_waiting',
      help: 'Jobs that are due and that nobody has taken, by task; those given up are not among them',
      label: 'task',
      read: () => countWaitingJobs(db),
    },
    {
      name: 'suifang_disk_free_bytes',
      help: 'Free space on the disk of the data folder',
      read: async () => one(await disk.freeBytes()),
    },
    {
      name: 'suifang_part_healthy',
      help: '1: the part answered its round trip',
      label: 'part',
      async read() {
        const parts = Object.entries(await health.check());
        return new Map(parts.map(([part, { isHealthy }]) => [part, isHealthy ? 1 : 0]));
      },
    },
    {
      name: 'suifang_telephony_event_loop_delay_seconds',
      help: 'How late the event loop of the process that controls the calls runs, 99th percentile of the last minute',
      async read() {
        const silence = new Promise<never>((_, reject) => {
          setTimeout(() => reject(new Error('telephony is silent')), SILENT_MS).unref();
        });
        const facts = await Promise.race([pulse?.ask('telephony') ?? silence, silence]);
        return one((facts['eventLoopDelayMs'] ?? 0) / 1000);
      },
    },
  ];
}
