import { commonErrors } from '@suifang/contract/errors.ts';
import { type FileProblem, fileProblems, importErrors } from '@suifang/contract/imports.ts';
import type { AppError } from '../../platform/errors.ts';
import { errorsOf } from '../../platform/errors.ts';

export const fail = errorsOf({ ...commonErrors, ...importErrors });

/** The answer to a file that cannot be imported, with the reason in both languages. */
export function refuseFile(problem: FileProblem): AppError {
  if (problem === 'too-large') return fail('request.too-large');
  if (problem === 'disk-full') return fail('import.disk-full');
  const { zh, en } = fileProblems[problem];
  return fail('import.file-refused', { details: { reason: zh, reasonEn: en } });
}
