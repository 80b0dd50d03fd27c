import type { DialVerdict } from './rules/dial-policy.ts';

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

/** To whoever dialled on their own phone what is not called now. */
export const refusalLines: Readonly<Record<Extract<DialVerdict, { kind: 'refused' }>['why'], string>> = {
  'agent.not-one': '这部电话没有对应的坐席，不能拨打。',
  'agent.no-device': '您签入的电话不在线，请重新签入后再拨。',
  'agent.disposition-missing': '请先写好上一通电话的小结，再拨打。',
  'dial.not-signed-in': '请先签入，再拨打电话。',
  'dial.in-call': '您手上还有一通电话，请结束后再拨。',
  'dial.no-number': '没有可以拨打的号码。',
  'dial.number-not-allowed': '这个号码不能拨打，请核对后再拨。',
  'dial.no-extension': '没有这个分机。',
  'dial.own-extension': '这是您自己的分机。',
  'dial.colleague-busy': '您拨打的同事正忙，请稍后再拨。',
  'dial.colleague-absent': '您拨打的同事现在不在。',
  'dial.abroad': '没有开通国际长途，不能拨打。',
  'dial.deceased': '这位患者不能拨打，请在工作台上查看。',
  'dial.wrong-number': '这个号码标为错号，不能拨打。',
  'dial.do-not-call': '对方要求不再来电。确有必要时，请在工作台上拨打。',
  'dial.on-the-line': '对方正在和我们的同事通话，请稍后再拨。',
  'dial.campaign-dials': '系统正在拨打对方，请稍后再拨。',
  'dial.calls-us': '对方正打进来，请等来电接进来。',
  'dial.no-line': '没有可用的线路，请告诉管理员。',
  'dial.echo-not-now': '请先写好小结，再做回声测试。',
  'dial.lines-full': '线路都占着，请稍后再拨。',
};

/** To whoever tries their headset. */
export const echoLines = { introduction: '请说一句话，您会听到自己的声音。' } as const;

/** To whoever calls a colleague who does not take it. */
export const colleagueLines = {
  busy: refusalLines['dial.colleague-busy'],
  absent: refusalLines['dial.colleague-absent'],
  noAnswer: '您拨打的同事没有接听。',
} as const;
