import { passwordProblem } from '@suifang/contract/password.ts';
import type { ErrorBody } from '@suifang/contract/errors.ts';

const MINUTE_MS = 60_000;

/** A session left alone this long has ended. */
export const IDLE_LIMIT_MS = 30 * MINUTE_MS;
/** A session never lives longer than this, used or not: one shift. */
export const SESSION_LIMIT_MS = 12 * 60 * MINUTE_MS;
/** How often a session that is in use says so in its row. */
export const TOUCH_INTERVAL_MS = MINUTE_MS;

export const MAX_FAILURES = 5;
export const LOCK_OUT_MS = 15 * MINUTE_MS;

/** When a session that was last used at `lastSeenAt` ends if nobody touches it. */
export function isSessionOver(session: { lastSeenAt: Date; expiresAt: Date }, now: Date): boolean {
  return (
    now.getTime() >= session.expiresAt.getTime() ||
    now.getTime() - session.lastSeenAt.getTime() >= IDLE_LIMIT_MS
  );
}

/** The field errors of a new password; empty when it will do. */
export function passwordFieldErrors(
  path: string,
  password: string,
  login: string,
): NonNullable<ErrorBody['fields']> {
  const message = passwordProblem(password, login);
  return message ? [{ path, message }] : [];
}
