import { commonErrors } from '@suifang/contract/errors.ts';
import type { UpdateResult } from 'kysely';
import { errorsOf } from '../errors.ts';

const fail = errorsOf(commonErrors);

/**
 * Checks a `update … where id = … and version = …`. Throws `request.conflict` when it found no row: somebody else
 * changed it since the person loaded it. The statement itself sets `version` to `version + 1`.
 */
export function assertVersionMatched(result: UpdateResult): void {
  if (result.numUpdatedRows === 0n) throw fail('request.conflict');
}
