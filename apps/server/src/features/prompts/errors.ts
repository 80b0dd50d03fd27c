import { commonErrors } from '@suifang/contract/errors.ts';
import { promptErrors } from '@suifang/contract/prompts.ts';
import { errorsOf } from '../../platform/errors.ts';

export const fail = errorsOf({ ...promptErrors, ...commonErrors });
