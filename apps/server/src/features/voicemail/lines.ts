/** What a caller hears who leaves a message. */
export const voicemailLines = {
  greeting: '请在听到提示音以后留言，说完请按井号键，或者直接挂机。',
  /** For callers whose number we have not. */
  greetingWithoutNumber:
    '您的电话没有显示号码。请在听到提示音以后说您的姓名、电话号码和要说的事，说完请按井号键，或者直接挂机。',
  thanksWithoutNumber: '好的，您的留言已经记下。再见。',
  thanks: '好的，您的留言已经记下，我们会尽快和您联系。再见。',
} as const;
