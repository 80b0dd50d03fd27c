/** What is said in calls that somebody at a desk makes. */
export const dialOutLines = {
  /** To the patient. */
  goodbye: '感谢您的接听，再见。',
  ringAgain: '很抱歉，电话出了点问题，我们会再给您打过来。再见。',
  /** To whoever dials, when nobody was reached. */
  busy: '对方正在通话中。',
  no_answer: '对方没有接听。',
  rejected: '对方挂断了电话。',
  invalid_number: '这个号码是空号。',
  powered_off: '对方已关机。',
  suspended: '对方已停机。',
  network_busy: '网络忙，请稍后再拨。',
  line_fault: '线路没有接通，请稍后再拨。',
  unknown: '没有接通，不确定对方的电话有没有响过。',
} as const;

/** The outcomes of a dial that have a sentence of their own. */
export const spokenOutcomes = [
  'busy',
  'no_answer',
  'rejected',
  'invalid_number',
  'powered_off',
  'suspended',
  'network_busy',
  'line_fault',
  'unknown',
] as const satisfies ReadonlyArray<keyof typeof dialOutLines>;
