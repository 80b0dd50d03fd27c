import { campaignErrors } from './campaigns/api.ts';
import { commonErrors, type ErrorEntry } from './errors.ts';
import { patientErrors } from './patients.ts';
import { promptErrors } from './prompts.ts';
import { questionnaireErrors } from './questionnaires.ts';
import { responseErrors } from './responses.ts';
import { sampleTownErrors } from './sample-town.ts';
import { staffErrors } from './staff.ts';
import { trunkErrors } from './trunks.ts';

/** Every error code there is. Each feature adds its `<feature>Errors` here; codes never repeat. */
export const errorCatalogue: Readonly<Record<string, ErrorEntry>> = {
  ...campaignErrors,
  ...commonErrors,
  ...patientErrors,
  ...promptErrors,
  ...questionnaireErrors,
  ...responseErrors,
  ...sampleTownErrors,
  ...staffErrors,
  ...trunkErrors,
};
