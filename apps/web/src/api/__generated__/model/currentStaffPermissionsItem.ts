/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CurrentStaffPermissionsItem = typeof CurrentStaffPermissionsItem[keyof typeof CurrentStaffPermissionsItem];


export const CurrentStaffPermissionsItem = {
  patientsread: 'patients.read',
  patientswrite: 'patients.write',
  patientsreveal: 'patients.reveal',
  patientsimport: 'patients.import',
  campaignsread: 'campaigns.read',
  campaignsrun: 'campaigns.run',
  campaignspredict: 'campaigns.predict',
  questionnairesread: 'questionnaires.read',
  questionnaireswrite: 'questionnaires.write',
  callsread: 'calls.read',
  recordingsplay: 'recordings.play',
  recordingsdownload: 'recordings.download',
  alertsread: 'alerts.read',
  alertsacknowledge: 'alerts.acknowledge',
  reportsread: 'reports.read',
  promptswrite: 'prompts.write',
  deskuse: 'desk.use',
  agentsread: 'agents.read',
  agentswrite: 'agents.write',
  agentssupervise: 'agents.supervise',
  queueswrite: 'queues.write',
  trunksread: 'trunks.read',
  trunkswrite: 'trunks.write',
  calendarwrite: 'calendar.write',
  staffread: 'staff.read',
  staffwrite: 'staff.write',
  settingswrite: 'settings.write',
  auditread: 'audit.read',
  apibrowse: 'api.browse',
  systemmetrics: 'system.metrics',
  'sample-townstart': 'sample-town.start',
} as const;
