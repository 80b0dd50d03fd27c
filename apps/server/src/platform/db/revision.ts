import { createHash } from 'node:crypto';
import { commonErrors } from '@suifang/contract/errors.ts';
import { errorsOf } from '../errors.ts';

const fail = errorsOf(commonErrors);

/** Names the content of a table that is edited as a whole: equal content, equal revision. `rows` are in a fixed order. */
export function revisionOf(rows: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 16);
}

/** Throws `request.conflict` when the content is no longer what the person was looking at. */
export function assertRevisionMatched(rows: readonly unknown[], seen: string): void {
  if (revisionOf(rows) !== seen) throw fail('request.conflict');
}
