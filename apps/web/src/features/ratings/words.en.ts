import type { ratingsZh } from './words.zh.ts';

export const ratingsEn: typeof ratingsZh = {
  title: 'Satisfaction',
  isOn: 'Ask patients after the agent has hung up',
  isOnHint:
    'The patient stays on the line and answers by a key; the agent cannot skip it. Who hangs up first is not asked. When it is off, agents can still send a patient there under “Transfer”.',
  question: 'The question',
  levels: 'Answers',
  levelsHint: 'From the best to the worst, read out after the question with their keys',
  key: 'Key {{key}}',
  level: 'What key {{key}} means',
  addLevel: 'Add an answer',
  removeLevel: 'Remove the answer of key {{key}}',
  lowScore: 'Low is up to',
  lowScoreHint:
    '1 is the worst, {{best}} the best. A low score becomes a call-back task: somebody rings and asks.',
  points: 'points',
  scored: '{{level}} ({{score}} of {{scale}})',
  answeredOf: '{{answered}} of {{invited}} asked have answered',
  pressedSomething: ', pressed another key',
  endings: {
    asking: 'Being asked',
    timed_out: 'No answer',
    hung_up: 'Hung up without an answer',
    interrupted: 'The line was lost',
  },
  filter: 'Satisfaction',
  filters: { low: 'Low', answered: 'Answered', unanswered: 'Asked, no answer' },
  of: 'About {{staff}}',
  send: 'Ask how satisfied they are',
  sendText: 'Your part ends; the patient answers by a key',
};
