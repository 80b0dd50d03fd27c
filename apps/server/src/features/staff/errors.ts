import { staffErrors } from '@suifang/contract/staff.ts';
import { errorsOf } from '../../platform/errors.ts';

export const fail = errorsOf(staffErrors);
