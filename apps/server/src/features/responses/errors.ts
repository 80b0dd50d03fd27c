import { commonErrors } from '@suifang/contract/errors.ts';
import { responseErrors } from '@suifang/contract/responses.ts';
import { errorsOf } from '../../platform/errors.ts';

export const fail = errorsOf({ ...responseErrors, ...commonErrors });
