import { sampleTownErrors } from '@suifang/contract/sample-town.ts';
import { errorsOf } from '../../platform/errors.ts';

export const fail = errorsOf(sampleTownErrors);
