import { commonErrors } from '@suifang/contract/errors.ts';
import type { Problem } from '@suifang/contract/questionnaire/index.ts';
import { questionnaireErrors } from '@suifang/contract/questionnaires.ts';
import { type AppError, errorsOf } from '../../platform/errors.ts';

export const fail = errorsOf({ ...questionnaireErrors, ...commonErrors });

/** The refusal that names every problem with its place; the first one is in the sentence itself. */
export function refused(problems: readonly Problem[]): AppError {
  const [first] = problems;
  return fail('questionnaire.refused', {
    details: {
      count: problems.length,
      code: first?.code ?? '',
      zh: first?.zh ?? '',
      en: first?.en ?? '',
    },
    fields: problems.map(({ path, zh, en }) => ({ path, message: { zh, en } })),
  });
}
