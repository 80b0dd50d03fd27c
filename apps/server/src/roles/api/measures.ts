import { sql } from 'kysely';
import type { Context } from '../../context.ts';
import type { Pulse } from '../../platform/health/pulse.ts';
import type { Measure } from '../../platform/http/metrics.ts';

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
      async read() {
        const row = await db
          .selectFrom('call')
          .select((builder) => builder.fn.countAll<number>().as('calls'))
          .where('ended_at', 'is', null)
          .executeTakeFirstOrThrow();
        return one(row.calls);
      },
    },
    {
      name: 'suifang_attempts_last_hour',
      help: 'Dials of the last hour by outcome; live: not ended',
      label: 'outcome',
      async read() {
        const rows = await db
          .selectFrom('attempt')
          .select((builder) => [
            builder.fn.coalesce('outcome', sql<string>`'live'`).as('outcome'),
            builder.fn.countAll<number>().as('attempts'),
          ])
          .where('dialed_at', '>', new Date(clock.now().getTime() - HOUR_MS))
          .groupBy('outcome')
          .execute();
        return new Map(rows.map((row) => [row.outcome, row.attempts]));
      },
    },
    {
      name: 'suifang_jobs_waiting',
      help: 'Jobs that are due and that nobody has taken, by task; those given up are not among them',
      label: 'task',
      async read() {
        const { rows } = await sql<{ task: string; jobs: number }>`
          select task_identifier as task, count(*) as jobs from graphile_worker.jobs
          where run_at <= now() and locked_at is null and attempts < max_attempts group by 1`.execute(db);
        return new Map(rows.map((row) => [row.task, row.jobs]));
      },
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
