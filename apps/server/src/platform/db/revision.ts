import { createHash } from 'node:crypto';
import type { Db } from '../../schema.ts';
import type { Trace } from '../audit/audit.ts';
import { conflictOn } from './version.ts';

/** Names the content of a table that is edited as a whole: equal content, equal revision. `rows` are in a fixed order. */
export function revisionOf(rows: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 16);
}

/** Throws `request.conflict` when the content is no longer what the person was looking at; `trace` tells who was first. */
export async function assertRevisionMatched(
  db: Db,
  rows: readonly unknown[],
  seen: string,
  trace: Trace,
): Promise<void> {
  if (revisionOf(rows) !== seen) throw await conflictOn(db, trace);
}
