import { callbackErrors } from '@suifang/contract/callbacks.ts';
import { commonErrors } from '@suifang/contract/errors.ts';
import { errorsOf } from '../../platform/errors.ts';

export const fail = errorsOf({ ...commonErrors, ...callbackErrors });
