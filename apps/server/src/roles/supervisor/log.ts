import path from 'node:path';
import { type Logger, pino } from 'pino';

/** The supervisor's own log, written at once: it must be complete when everything else is broken. */
export function openSupervisorLog(logs: string, level: string): Logger {
  return pino(
    {
      level,
      base: { process: 'supervisor', pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    pino.destination({ dest: path.join(logs, 'supervisor.log'), sync: true, mode: 0o640 }),
  );
}
