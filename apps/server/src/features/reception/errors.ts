import { commonErrors } from '@suifang/contract/errors.ts';
import { inboundRouteErrors } from '@suifang/contract/inbound-routes.ts';
import { errorsOf } from '../../platform/errors.ts';

export const fail = errorsOf({ ...commonErrors, ...inboundRouteErrors });
