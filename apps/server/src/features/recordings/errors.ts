import { commonErrors } from '@suifang/contract/errors.ts';
import { recordingErrors } from '@suifang/contract/recordings.ts';
import { errorsOf } from '../../platform/errors.ts';

export const fail = errorsOf({ ...commonErrors, ...recordingErrors });
