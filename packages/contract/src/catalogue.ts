import { agentErrors } from './agents.ts';
import { calendarErrors } from './calendar.ts';
import { callbackErrors } from './callbacks.ts';
import { campaignErrors } from './campaigns/api.ts';
import { commonErrors, type ErrorEntry } from './errors.ts';
import { deskErrors } from './desk.ts';
import { dialOutErrors } from './dial-out.ts';
import { interviewErrors } from './desk-interview.ts';
import { outcomeRuleErrors } from './outcome-rules.ts';
import { importErrors } from './imports.ts';
import { inboundRouteErrors } from './inbound-routes.ts';
import { patientErrors } from './patients.ts';
import { promptErrors } from './prompts.ts';
import { questionnaireErrors } from './questionnaires.ts';
import { queueErrors } from './queues.ts';
import { recordingErrors } from './recordings.ts';
import { responseErrors } from './responses.ts';
import { sampleTownErrors } from './sample-town.ts';
import { staffErrors } from './staff.ts';
import { trunkErrors } from './trunks.ts';
import { voicemailErrors } from './voicemail.ts';

/** Every error code there is. Each feature adds its `<feature>Errors` here; codes never repeat. */
export const errorCatalogue: Readonly<Record<string, ErrorEntry>> = {
  ...agentErrors,
  ...calendarErrors,
  ...callbackErrors,
  ...campaignErrors,
  ...commonErrors,
  ...deskErrors,
  ...dialOutErrors,
  ...interviewErrors,
  ...outcomeRuleErrors,
  ...importErrors,
  ...inboundRouteErrors,
  ...patientErrors,
  ...promptErrors,
  ...questionnaireErrors,
  ...queueErrors,
  ...recordingErrors,
  ...responseErrors,
  ...sampleTownErrors,
  ...staffErrors,
  ...trunkErrors,
  ...voicemailErrors,
};
