/** SQLSTATE classes and driver codes that mean "the database is away or busy", not "the statement is wrong". */
const AWAY = new Set(['57P01', '57P02', '57P03', '08000', '08001', '08003', '08004', '08006', '53300']);
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT']);
/** Serialisation failure and deadlock: the same transaction may succeed the next time. */
const RETRYABLE = new Set(['40001', '40P01']);

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Whether the database could not be reached; a commit that failed so may or may not have happened. */
export function isDatabaseAway(error: unknown): boolean {
  const code = codeOf(error);
  if (code !== undefined && (AWAY.has(code) || NETWORK.has(code))) return true;
  return (
    error instanceof Error &&
    /Connection terminated|timeout exceeded when trying to connect/.test(error.message)
  );
}

/** Whether trying the same transaction again can help at once. */
export function isRetryable(error: unknown): boolean {
  const code = codeOf(error);
  return code !== undefined && RETRYABLE.has(code);
}

/** Whether a row with the same key stood already. */
export function isDuplicate(error: unknown): boolean {
  return codeOf(error) === '23505';
}
