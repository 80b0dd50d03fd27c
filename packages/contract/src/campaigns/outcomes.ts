import { z } from 'zod';

/**
 * What became of one dial, set by the system from the wire (never chosen by a person). Terminal outcomes are never
 * tried again on that number.
 */
export const outcomes = [
  'answered',
  'busy',
  'no_answer',
  'rejected',
  'invalid_number',
  'powered_off',
  'suspended',
  'line_fault',
  'network_busy',
  'blocked',
  'interrupted',
  'unknown',
] as const;

export const Outcome = z.enum(outcomes);
export type Outcome = z.infer<typeof Outcome>;

/** 呼叫结果 in words. */
export const outcomeNames: Readonly<Record<Outcome, { zh: string; en: string }>> = {
  answered: { zh: '接通', en: 'Answered' },
  busy: { zh: '占线', en: 'Busy' },
  no_answer: { zh: '无人接听', en: 'No answer' },
  rejected: { zh: '拒接', en: 'Rejected' },
  invalid_number: { zh: '空号', en: 'Invalid number' },
  powered_off: { zh: '关机', en: 'Powered off' },
  suspended: { zh: '停机', en: 'Suspended' },
  line_fault: { zh: '线路故障', en: 'Line fault' },
  network_busy: { zh: '网络忙', en: 'Network busy' },
  blocked: { zh: '没有拨出', en: 'Not dialled' },
  interrupted: { zh: '通话中断', en: 'Interrupted' },
  unknown: { zh: '结果不明', en: 'Unknown' },
};

/**
 * How a target ended (or that it waits for a person). `review`: the truth about a dial is unknown after a crash; it is
 * never rung again by itself.
 */
export const targetResults = [
  'completed',
  'partial',
  'hung_up',
  'delivered',
  'not_delivered',
  'refused',
  'opted_out',
  'not_verified',
  'wrong_person',
  'no_valid_number',
  'attempts_exhausted',
  'window_closed',
  'deceased',
  'no_consent',
  'do_not_call',
  'drained',
  'aborted',
  'words_failed',
  'unknown_dial',
  'rang_back',
  'talked',
  'promised',
] as const;

export const TargetResult = z.enum(targetResults);
export type TargetResult = z.infer<typeof TargetResult>;

export const targetResultNames: Readonly<Record<TargetResult, { zh: string; en: string }>> = {
  completed: { zh: '完成', en: 'Completed' },
  partial: { zh: '部分完成', en: 'Partly completed' },
  hung_up: { zh: '接听后挂断', en: 'Hung up before answering' },
  delivered: { zh: '已送达', en: 'Delivered' },
  not_delivered: { zh: '未听完', en: 'Not heard to the end' },
  refused: { zh: '拒访', en: 'Refused' },
  opted_out: { zh: '要求不再来电', en: 'Opted out' },
  not_verified: { zh: '身份未核实', en: 'Identity not verified' },
  wrong_person: { zh: '错号', en: 'Wrong person' },
  no_valid_number: { zh: '无有效号码', en: 'No valid number' },
  attempts_exhausted: { zh: '次数用尽', en: 'Attempts used up' },
  window_closed: { zh: '任务已到期', en: 'Campaign ended' },
  deceased: { zh: '已去世', en: 'Deceased' },
  no_consent: { zh: '没有同意这种来电', en: 'Has not agreed to such calls' },
  do_not_call: { zh: '谢绝来电', en: 'Do not call' },
  drained: { zh: '任务已收尾，未再拨打', en: 'Campaign drained, not dialled again' },
  aborted: { zh: '任务中止', en: 'Aborted' },
  words_failed: { zh: '话术无法生成', en: 'Words could not be spoken' },
  unknown_dial: { zh: '拨打结果不明，待人工确认', en: 'Dial result unknown, needs a person' },
  rang_back: { zh: '患者回拨，已和护士通话', en: 'Called back and talked with a nurse' },
  talked: { zh: '已和护士通话', en: 'Talked with a nurse' },
  promised: { zh: '已答应回电，待护士拨打', en: 'Was promised a call by a nurse' },
};

/** Which rule keeps a target from being dialled now. */
export const blockRules = [
  'window',
  'not_started',
  'paused',
  'draining',
  'preparing',
  'voice_down',
  'retry_delay',
  'campaign_limit',
  'trunk_limit',
  'trunk_down',
  'phone_in_use',
  'patient_in_use',
  'phone_cap',
  'patient_cap',
  'do_not_call',
  'no_consent',
  'deceased',
  'no_valid_number',
  'identity_missing',
  'disk',
  'no_agent',
  'reserved',
  'put_off',
  'settings_unreadable',
] as const;

export const BlockRule = z.enum(blockRules);
export type BlockRule = z.infer<typeof BlockRule>;

export const blockRuleNames: Readonly<Record<BlockRule, { zh: string; en: string }>> = {
  window: { zh: '不在可外呼时段', en: 'Outside permitted hours' },
  not_started: { zh: '任务还没有开始', en: 'Campaign has not started' },
  paused: { zh: '任务已暂停', en: 'Campaign is paused' },
  draining: { zh: '任务收尾中，不再拨打', en: 'Campaign drains and dials no more' },
  preparing: { zh: '话术还在准备', en: 'The words are being prepared' },
  voice_down: {
    zh: '语音合成出了故障，话术还没有生成，会自动重试',
    en: 'The voice has failed and the words are not there yet; it is tried again by itself',
  },
  retry_delay: { zh: '等待下次重拨', en: 'Waiting for the next attempt' },
  campaign_limit: { zh: '等任务的空闲线路', en: 'Waiting for a line of the campaign' },
  trunk_limit: { zh: '等空闲线路', en: 'Waiting for a line' },
  trunk_down: { zh: '线路打不出去', en: 'The trunk is down' },
  phone_in_use: { zh: '该号码正在通话', en: 'This number is being called' },
  patient_in_use: { zh: '正在拨打该患者的另一个号码', en: 'This patient is being called on another number' },
  phone_cap: { zh: '该号码近期已拨打', en: 'This number was called recently' },
  patient_cap: { zh: '该患者近期已联系', en: 'This patient was contacted recently' },
  do_not_call: { zh: '谢绝来电', en: 'Do not call' },
  no_consent: { zh: '没有同意这种来电', en: 'Has not agreed to such calls' },
  deceased: { zh: '已去世', en: 'Deceased' },
  no_valid_number: { zh: '无有效号码', en: 'No valid number' },
  disk: { zh: '服务器磁盘空间不足，暂停拨打', en: 'The server is short of disk space, dialling waits' },
  identity_missing: { zh: '缺少核对身份的资料', en: 'No data to verify the identity with' },
  no_agent: { zh: '等待空闲坐席', en: 'Waiting for a free agent' },
  reserved: { zh: '已派给坐席，等坐席拨打', en: 'Shown to an agent, who calls' },
  put_off: { zh: '坐席跳过，稍后再派', en: 'Put off by an agent' },
  settings_unreadable: {
    zh: '任务设置读不出来，请暂停任务，核对设置后保存',
    en: 'The settings of the campaign cannot be read: pause it, check and save them',
  },
};
