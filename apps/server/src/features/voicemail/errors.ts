import { commonErrors } from '@suifang/contract/errors.ts';
import { voicemailErrors } from '@suifang/contract/voicemail.ts';
import { errorsOf } from '../../platform/errors.ts';

export const fail = errorsOf({ ...commonErrors, ...voicemailErrors });
