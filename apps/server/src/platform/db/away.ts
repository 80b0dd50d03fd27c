// Connection exceptions (class 08), the server shutting down, crashing or starting up, and a server that cannot write
// because its disk is full (53100), its memory is used up (53200) or a read or write failed (58030): it can again once
// somebody has made room, and whoever talks meanwhile loses nothing.
const awayCodes = /^(08\d{3}|57P0[123]|53[123]00|58030|ECONNREFUSED|ECONNRESET|ENOENT|ETIMEDOUT|EPIPE)$/;
const awayMessages = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
];

/** We cannot write now, though the server may answer: whoever waits for the database waits for this too. */
export class DatabaseAway extends Error {
  override readonly name = 'DatabaseAway';
}

/** Whether an error says that the database cannot be reached, rather than that a statement is wrong. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof DatabaseAway) return true;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (
    awayCodes.test(code) ||
    awayMessages.some((text) => error.message.startsWith(text)) ||
    (error instanceof AggregateError && error.errors.some(isDatabaseAway)) ||
    isDatabaseAway(error.cause)
  );
}

/** Whether trying the same transaction again can help at once: serialisation failure and deadlock. */
export function isRetryable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === '40001' || error.code === '40P01');
}
