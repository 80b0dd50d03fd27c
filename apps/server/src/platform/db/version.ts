import { commonErrors } from '@suifang/contract/errors.ts';
import type { UpdateResult } from 'kysely';
import type { Db } from '../../schema.ts';
import { findLastEntry, type Trace } from '../audit/audit.ts';
import { type AppError, errorsOf } from '../errors.ts';

const fail = errorsOf(commonErrors);

/** `request.conflict` with who (`by`) and when (`at`, ISO 8601) in its details, as far as the audit entries tell. */
export async function conflictOn(db: Db, trace: Trace): Promise<AppError> {
  const last = await findLastEntry(db, trace);
  return fail('request.conflict', last ? { details: { by: last.actor, at: last.at.toISOString() } } : {});
}

/**
 * Checks a `update … where id = … and version = …`. Throws `request.conflict` when it found no row: somebody else
 * changed it since the person loaded it. `trace` are the audit entries of the row. The statement itself sets `version`
 * to `version + 1`.
 */
export async function assertVersionMatched(db: Db, result: UpdateResult, trace: Trace): Promise<void> {
  if (result.numUpdatedRows === 0n) throw await conflictOn(db, trace);
}
