/** What callers are told who answer a try of ours. Nothing here says anything about health: anybody may hold the phone. */
export const ringBackLines = {
  greeting: '您好，这里是医院随访中心，通话将会录音。',
  survey: '我们给您打过电话，想请您回答几个问题。现在回答，请按1。',
  notice: '我们给您打过电话，有一条通知要告诉您。现在听，请按1。',
  person: '找护士，请按2。',
  agent: '我们的护士给您打过电话，正在为您转接。',
} as const;

/** What a caller hears whom one person was to take, and that person does not; then where it goes on. */
export const extensionLines = {
  absent: '您要找的人现在不在。',
  busy: '您要找的人正忙。',
  noAnswer: '您要找的人没有接听。',
  toQueue: '请稍候，为您转接其他同事。',
  toVoicemail: '您可以给我们留言。',
} as const;
