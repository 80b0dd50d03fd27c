import { type Logger, pino } from 'pino';

// One and two levels deep: pino's `*` covers exactly one level.
const secretKeys = [
  'password',
  'token',
  'cookie',
  'authorization',
  'secret',
  'phone',
  'number',
  'keys',
  'answer',
];
const redactedPaths = secretKeys.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]);

/** The parts of an error that hold no data: PostgreSQL quotes the offending values in `message` and `detail`. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, table, constraint } = error as Error & { code?: string; table?: string; constraint?: string };
  return {
    type: error.name,
    code,
    table,
    constraint,
    message: 'severity' in error ? error.message.replaceAll(/"[^"]*"/g, '"…"') : error.message,
    stack: error.stack
      ?.split('\n')
      .filter((line) => line.startsWith('    at '))
      .join('\n'),
    cause: error.cause instanceof Error ? describeError(error.cause) : undefined,
  };
}

/**
 * One line of JSON per event on standard output; the supervisor collects them. Messages are static, ids go into
 * fields, personal data goes nowhere. Make a child per part: `log.child({ part: 'dialler' })`.
 */
export function createLog(options: { level: string; process: string }): Logger {
  return pino({
    level: options.level,
    base: { process: options.process, pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: describeError },
    redact: { paths: redactedPaths, censor: '…' },
  });
}
