import type { alertsZh } from './words.zh.ts';

export const alertsEn: typeof alertsZh = {
  menu: 'Alerts',
  title: 'Alerts',
  summary: 'What patients answered that a person must see, and whether somebody has dealt with it',
  empty: 'No alerts yet. An answer that meets an alert rule of its questionnaire is listed here.',
  raisedAt: 'Raised',
  severity: 'Severity',
  message: 'Alert',
  questionnaire: 'Questionnaire',
  state: 'State',
  states: { open: 'Open', acknowledged: 'Dealt with' },
  done: '{{name}}: {{action}}',
  handle: 'Deal with it',
  handleTitle: 'Deal with the alert',
  actionTaken: 'What was done',
};
