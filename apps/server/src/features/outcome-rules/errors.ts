import { outcomeRuleErrors } from '@suifang/contract/outcome-rules.ts';
import { errorsOf } from '../../platform/errors.ts';

export const fail = errorsOf(outcomeRuleErrors);
