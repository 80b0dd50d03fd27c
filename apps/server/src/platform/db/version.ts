import { commonErrors } from '@suifang/contract/errors.ts';
import type { UpdateResult } from 'kysely';
import type { Db } from '../../schema.ts';
import { findLastEntry, type Trace } from '../audit/audit.ts';
import { errorsOf } from '../errors.ts';

const fail = errorsOf(commonErrors);

/**
 * Checks a `update … where id = … and version = …`. Throws `request.conflict` when it found no row: somebody else
 * changed it since the person loaded it; who (`by`) and when (`at`, ISO 8601) are in the details as far as `trace`, the
 * audit entries of the row, tells. The statement itself sets `version` to `version + 1`.
 */
export async function assertVersionMatched(db: Db, result: UpdateResult, trace: Trace): Promise<void> {
  if (result.numUpdatedRows > 0n) return;
  const last = await findLastEntry(db, trace);
  throw fail('request.conflict', last ? { details: { by: last.actor, at: last.at.toISOString() } } : {});
}
