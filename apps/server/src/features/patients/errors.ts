import { commonErrors } from '@suifang/contract/errors.ts';
import { patientErrors } from '@suifang/contract/patients.ts';
import { errorsOf } from '../../platform/errors.ts';

export const fail = errorsOf({ ...commonErrors, ...patientErrors });
