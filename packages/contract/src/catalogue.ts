import { campaignErrors } from './campaigns/api.ts';
import { commonErrors, type ErrorEntry } from './errors.ts';
import { promptErrors } from './prompts.ts';
import { questionnaireErrors } from './questionnaires.ts';
import { responseErrors } from './responses.ts';
import { staffErrors } from './staff.ts';

/** Every error code there is. Each feature adds its `<feature>Errors` here; codes never repeat. */
export const errorCatalogue: Readonly<Record<string, ErrorEntry>> = {
  ...campaignErrors,
  ...commonErrors,
  ...promptErrors,
  ...questionnaireErrors,
  ...responseErrors,
  ...staffErrors,
};
