/** What callers are told who answer a try of ours. Nothing here says anything about health: anybody may hold the phone. */
export const ringBackLines = {
  greeting: '您好，这里是医院随访中心，通话将会录音。',
  survey: '我们给您打过电话，想请您回答几个问题。现在回答，请按1。',
  notice: '我们给您打过电话，有一条通知要告诉您。现在听，请按1。',
  person: '找护士，请按2。',
  agent: '我们的护士给您打过电话，正在为您转接。',
} as const;
