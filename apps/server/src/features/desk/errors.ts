import { commonErrors } from '@suifang/contract/errors.ts';
import { deskErrors } from '@suifang/contract/desk.ts';
import { interviewErrors } from '@suifang/contract/desk-interview.ts';
import { errorsOf } from '../../platform/errors.ts';

export const fail = errorsOf({ ...deskErrors, ...interviewErrors, ...commonErrors });
