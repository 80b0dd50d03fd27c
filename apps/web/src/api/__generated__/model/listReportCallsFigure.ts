/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ListReportCallsFigure = typeof ListReportCallsFigure[keyof typeof ListReportCallsFigure];


export const ListReportCallsFigure = {
  targets: 'targets',
  attempted: 'attempted',
  answered: 'answered',
  started: 'started',
  completed: 'completed',
  partial: 'partial',
  refused: 'refused',
  wantsPerson: 'wantsPerson',
  scored: 'scored',
  alerted: 'alerted',
  result: 'result',
  question: 'question',
  answer: 'answer',
  band: 'band',
  alert: 'alert',
  dials: 'dials',
  answeredDials: 'answeredDials',
  outcome: 'outcome',
  hour: 'hour',
  answeredHour: 'answeredHour',
} as const;
