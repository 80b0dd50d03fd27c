import { commonErrors } from '@suifang/contract/errors.ts';
import { deskErrors } from '@suifang/contract/desk.ts';
import { errorsOf } from '../../platform/errors.ts';

export const fail = errorsOf({ ...deskErrors, ...commonErrors });
