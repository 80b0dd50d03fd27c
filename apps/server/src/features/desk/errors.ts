import { agentErrors } from '@suifang/contract/agents.ts';
import { callbackErrors } from '@suifang/contract/callbacks.ts';
import { campaignErrors } from '@suifang/contract/campaigns/api.ts';
import { commonErrors } from '@suifang/contract/errors.ts';
import { deskErrors } from '@suifang/contract/desk.ts';
import { interviewErrors } from '@suifang/contract/desk-interview.ts';
import { dialOutErrors } from '@suifang/contract/dial-out.ts';
import { errorsOf } from '../../platform/errors.ts';

const catalogue = {
  ...deskErrors,
  ...interviewErrors,
  ...dialOutErrors,
  ...callbackErrors,
  ...campaignErrors,
  ...agentErrors,
  ...commonErrors,
};

export const fail = errorsOf(catalogue);

/** Whether an answer that was kept is one of the codes of this feature. */
export const isErrorCode = (code: string): code is keyof typeof catalogue => Object.hasOwn(catalogue, code);
