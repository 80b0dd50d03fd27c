/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CallDetailTimelineItemWhat = typeof CallDetailTimelineItemWhat[keyof typeof CallDetailTimelineItemWhat];


export const CallDetailTimelineItemWhat = {
  dialed: 'dialed',
  'early-media': 'early-media',
  ringing: 'ringing',
  answered: 'answered',
  'identity-confirmed': 'identity-confirmed',
  'identity-failed': 'identity-failed',
  'questions-started': 'questions-started',
  'question-answered': 'question-answered',
  'question-given-up': 'question-given-up',
  'notice-heard': 'notice-heard',
  'notice-confirmed': 'notice-confirmed',
  'person-wanted': 'person-wanted',
  'opted-out': 'opted-out',
  refused: 'refused',
  'wrong-person': 'wrong-person',
  'asked-to-hold': 'asked-to-hold',
  resumed: 'resumed',
  'ended-by-patient': 'ended-by-patient',
  'ended-by-system': 'ended-by-system',
  interrupted: 'interrupted',
  'not-answered': 'not-answered',
} as const;
