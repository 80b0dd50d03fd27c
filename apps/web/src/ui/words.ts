import { agentsEn } from '../features/agents/words.en.ts';
import { agentsZh } from '../features/agents/words.zh.ts';
import { alertsEn } from '../features/alerts/words.en.ts';
import { alertsZh } from '../features/alerts/words.zh.ts';
import { auditEn } from '../features/audit/words.en.ts';
import { auditZh } from '../features/audit/words.zh.ts';
import { callbacksEn } from '../features/callbacks/words.en.ts';
import { callbacksZh } from '../features/callbacks/words.zh.ts';
import { ratingsEn } from '../features/ratings/words.en.ts';
import { ratingsZh } from '../features/ratings/words.zh.ts';
import { incomingEn } from '../features/incoming/words.en.ts';
import { incomingZh } from '../features/incoming/words.zh.ts';
import { queuesEn } from '../features/queues/words.en.ts';
import { queuesZh } from '../features/queues/words.zh.ts';
import { receptionEn } from '../features/reception/words.en.ts';
import { receptionZh } from '../features/reception/words.zh.ts';
import { voicemailEn } from '../features/voicemail/words.en.ts';
import { voicemailZh } from '../features/voicemail/words.zh.ts';
import { calendarEn } from '../features/calendar/words.en.ts';
import { calendarZh } from '../features/calendar/words.zh.ts';
import { callsEn } from '../features/calls/words.en.ts';
import { callsZh } from '../features/calls/words.zh.ts';
import { campaignsEn } from '../features/campaigns/words.en.ts';
import { campaignsZh } from '../features/campaigns/words.zh.ts';
import { deskEn } from '../features/desk/words.en.ts';
import { deskZh } from '../features/desk/words.zh.ts';
import { firstRunEn } from '../features/first-run/words.en.ts';
import { firstRunZh } from '../features/first-run/words.zh.ts';
import { importsEn } from '../features/imports/words.en.ts';
import { importsZh } from '../features/imports/words.zh.ts';
import { patientsEn } from '../features/patients/words.en.ts';
import { patientsZh } from '../features/patients/words.zh.ts';
import { outcomeRulesEn } from '../features/outcome-rules/words.en.ts';
import { outcomeRulesZh } from '../features/outcome-rules/words.zh.ts';
import { questionnairesEn } from '../features/questionnaires/words.en.ts';
import { questionnairesZh } from '../features/questionnaires/words.zh.ts';
import { reportsEn } from '../features/reports/words.en.ts';
import { reportsZh } from '../features/reports/words.zh.ts';
import { settingsEn } from '../features/settings/words.en.ts';
import { settingsZh } from '../features/settings/words.zh.ts';
import { staffEn } from '../features/staff/words.en.ts';
import { staffZh } from '../features/staff/words.zh.ts';
import { trunksEn } from '../features/trunks/words.en.ts';
import { trunksZh } from '../features/trunks/words.zh.ts';
import { frameEn } from '../frame/words.en.ts';
import { wallEn } from '../features/wall/words.en.ts';
import { wallZh } from '../features/wall/words.zh.ts';
import { frameZh } from '../frame/words.zh.ts';
import { uiEn } from './words.en.ts';
import { uiZh } from './words.zh.ts';

/** Everything the screens say, by feature: `t('staff.title')`. Each feature adds its line to both. */
export const zh = {
  ui: uiZh,
  frame: frameZh,
  agents: agentsZh,
  alerts: alertsZh,
  audit: auditZh,
  calendar: calendarZh,
  callbacks: callbacksZh,
  ratings: ratingsZh,
  calls: callsZh,
  campaigns: campaignsZh,
  desk: deskZh,
  firstRun: firstRunZh,
  imports: importsZh,
  incoming: incomingZh,
  patients: patientsZh,
  outcomeRules: outcomeRulesZh,
  questionnaires: questionnairesZh,
  queues: queuesZh,
  reception: receptionZh,
  reports: reportsZh,
  settings: settingsZh,
  staff: staffZh,
  trunks: trunksZh,
  voicemail: voicemailZh,
  wall: wallZh,
};

export const en: typeof zh = {
  ui: uiEn,
  frame: frameEn,
  agents: agentsEn,
  alerts: alertsEn,
  audit: auditEn,
  calendar: calendarEn,
  callbacks: callbacksEn,
  ratings: ratingsEn,
  calls: callsEn,
  campaigns: campaignsEn,
  desk: deskEn,
  firstRun: firstRunEn,
  imports: importsEn,
  incoming: incomingEn,
  patients: patientsEn,
  outcomeRules: outcomeRulesEn,
  questionnaires: questionnairesEn,
  queues: queuesEn,
  reception: receptionEn,
  reports: reportsEn,
  settings: settingsEn,
  staff: staffEn,
  trunks: trunksEn,
  voicemail: voicemailEn,
  wall: wallEn,
};
