import { commonErrors } from '@suifang/contract/errors.ts';
import { trunkErrors } from '@suifang/contract/trunks.ts';
import { errorsOf } from '../../platform/errors.ts';

export const fail = errorsOf({ ...commonErrors, ...trunkErrors });
