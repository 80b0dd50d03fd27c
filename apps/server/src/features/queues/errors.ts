import { commonErrors } from '@suifang/contract/errors.ts';
import { queueErrors } from '@suifang/contract/queues.ts';
import { errorsOf } from '../../platform/errors.ts';

export const fail = errorsOf({ ...commonErrors, ...queueErrors });
