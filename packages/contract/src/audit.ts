import { z } from 'zod';
import { pageOf, pageQuery } from './paging.ts';
import { day, instant } from './time.ts';

/**
 * Everything that the audit record can tell, in words. `AuditEntry.action` is of this type, so an action without words
 * does not compile.
 */
export const auditActions = {
  'session.opened': { zh: '登录', en: 'Signed in' },
  'session.refused': { zh: '登录失败', en: 'Was refused at sign-in' },
  'session.closed': { zh: '退出登录', en: 'Signed out' },
  'session.closed-everywhere': { zh: '从所有设备退出登录', en: 'Signed out on every device' },
  'staff.created': { zh: '新建员工', en: 'Added a member of staff' },
  'staff.changed': { zh: '修改员工', en: 'Changed a member of staff' },
  'staff.password-reset': { zh: '重置别人的密码', en: 'Reset somebody’s password' },
  'staff.password-changed': { zh: '修改自己的密码', en: 'Changed their own password' },
  'patient.created': { zh: '新建患者', en: 'Added a patient' },
  'patient.changed': { zh: '修改患者资料', en: 'Changed a patient’s record' },
  'patient.stay-saved': { zh: '保存就诊记录', en: 'Saved a stay' },
  'patient.phones-changed': { zh: '修改患者电话', en: 'Changed a patient’s numbers' },
  'patient.contacts-changed': { zh: '修改联系人', en: 'Changed a patient’s contacts' },
  'patient.revealed': { zh: '查看完整号码', en: 'Saw a whole number' },
  'patient.reveal-refused': { zh: '查看完整号码太多，被拒绝', en: 'Was refused a whole number: too many' },
  'consent.granted': { zh: '登记同意', en: 'Noted a consent' },
  'consent.withdrawn': { zh: '登记撤回同意', en: 'Noted a withdrawn consent' },
  'do-not-call.added': { zh: '登记不再来电', en: 'Noted that no calls are wanted' },
  'do-not-call.lifted': { zh: '取消不再来电', en: 'Lifted the wish for no calls' },
  'import.uploaded': { zh: '上传名单', en: 'Uploaded a list' },
  'import.check-started': { zh: '开始试导入', en: 'Started the check of a list' },
  'import.started': { zh: '开始导入', en: 'Started an import' },
  'import.cancelled': { zh: '取消导入', en: 'Cancelled an import' },
  'import.completed': { zh: '导入完成', en: 'An import was completed' },
  'import.errors-downloaded': { zh: '下载导入错误行', en: 'Downloaded the refused rows of a list' },
  'campaign.created': { zh: '新建外呼任务', en: 'Made a campaign' },
  'campaign.changed': { zh: '修改外呼任务', en: 'Changed a campaign' },
  'campaign.started': { zh: '启动外呼任务', en: 'Started a campaign' },
  'campaign.paused': { zh: '暂停外呼任务', en: 'Paused a campaign' },
  'campaign.resumed': { zh: '继续外呼任务', en: 'Resumed a campaign' },
  'campaign.drained': { zh: '让外呼任务打完就结束', en: 'Let a campaign end after its calls' },
  'campaign.aborted': { zh: '终止外呼任务', en: 'Aborted a campaign' },
  'campaign.deleted': { zh: '删除外呼任务', en: 'Deleted a campaign' },
  'campaign.target-call-again': { zh: '决定再拨待确认的患者', en: 'Decided to dial a patient again' },
  'campaign.target-close': { zh: '决定不再拨待确认的患者', en: 'Decided not to dial a patient again' },
  'campaign.target-skipped': { zh: '跳过派给自己的患者', en: 'Skipped a patient who was kept for them' },
  'campaign.exported': { zh: '导出统计名单', en: 'Exported a campaign' },
  'campaign.numbers-exported': {
    zh: '导出含完整号码的未成功名单',
    en: 'Exported the whole numbers of those not reached',
  },
  'call.despite-do-not-call': { zh: '谢绝来电仍然拨打', en: 'Called although no calls are wanted' },
  'call.identified': { zh: '确认来电的是谁', en: 'Said who the caller is' },
  'call.supervised': { zh: '监听或介入通话', en: 'Listened to or joined a call' },
  'interview.begun': { zh: '开始人工随访', en: 'Began a questionnaire with a patient' },
  'interview.changed': { zh: '修改已有的回答', en: 'Changed an answer given before' },
  'interview.finished': { zh: '完成人工随访', en: 'Finished a questionnaire with a patient' },
  'alert.acknowledged': { zh: '处理预警', en: 'Dealt with an alert' },
  'recording.played': { zh: '听录音', en: 'Heard a recording' },
  'recording.downloaded': { zh: '下载录音', en: 'Downloaded a recording' },
  'voicemail.changed': { zh: '处理留言', en: 'Dealt with a message' },
  'callback.scheduled': { zh: '约好下次回电', en: 'Agreed on a later call' },
  'callback.changed': { zh: '处理回电任务', en: 'Dealt with a callback' },
  'questionnaire.shipped': { zh: '装入自带问卷', en: 'Installed a questionnaire that ships' },
  'questionnaire.created': { zh: '新建问卷', en: 'Made a questionnaire' },
  'questionnaire.imported': { zh: '导入问卷', en: 'Imported a questionnaire' },
  'questionnaire.draft-saved': { zh: '保存问卷草稿', en: 'Saved a questionnaire’s draft' },
  'questionnaire.draft-discarded': { zh: '丢弃问卷草稿', en: 'Threw away a questionnaire’s draft' },
  'questionnaire.published': { zh: '发布问卷', en: 'Published a questionnaire' },
  'questionnaire.brought-back': { zh: '恢复使用问卷', en: 'Brought a questionnaire back' },
  'questionnaire.retired': { zh: '停用问卷', en: 'Retired a questionnaire' },
  'prompt.recorded': { zh: '录制提示音', en: 'Recorded a prompt' },
  'prompt.recording-removed': { zh: '删除提示音录音', en: 'Removed a recorded prompt' },
  'agent.created': { zh: '新建坐席', en: 'Set up an agent' },
  'agent.changed': { zh: '修改坐席', en: 'Changed an agent' },
  'agent.forced': { zh: '改变坐席状态', en: 'Changed an agent’s state' },
  'agent.phone-renewed': { zh: '设置桌上电话', en: 'Set up a desk phone' },
  'agent.phone-removed': { zh: '取消桌上电话', en: 'Took a desk phone away' },
  'pause-code.created': { zh: '新建小休原因', en: 'Added a reason for a break' },
  'pause-code.changed': { zh: '修改小休原因', en: 'Changed a reason for a break' },
  'queue.created': { zh: '新建队列', en: 'Made a queue' },
  'queue.changed': { zh: '修改队列', en: 'Changed a queue' },
  'inbound-route.created': { zh: '新建来电线路', en: 'Made an inbound route' },
  'inbound-route.changed': { zh: '修改来电线路', en: 'Changed an inbound route' },
  'inbound-route.ordered': { zh: '调整来电线路顺序', en: 'Ordered the inbound routes' },
  'trunk.created': { zh: '新建线路', en: 'Added a trunk' },
  'trunk.changed': { zh: '修改线路', en: 'Changed a trunk' },
  'trunk.tested': { zh: '测试线路', en: 'Tested a trunk' },
  'outcome-rules.changed': { zh: '修改呼叫结果规则', en: 'Changed the outcome rules' },
  'calendar.changed': { zh: '修改节假日', en: 'Changed the calendar' },
  'settings.changed': { zh: '修改设置', en: 'Changed the settings' },
  'sample-town.started': { zh: '装入示例数据', en: 'Started the sample town' },
  'sample-town.wiped': { zh: '清除示例数据', en: 'Wiped the sample town' },
} as const satisfies Record<string, { zh: string; en: string }>;
export type AuditAction = keyof typeof auditActions;

/** What can be done with an object: of `campaign.paused`, the `paused`. */
export type VerbOf<Thing extends string> = AuditAction extends infer Action
  ? Action extends `${Thing}.${infer Verb}`
    ? Verb
    : never
  : never;

const AuditAction = z.enum(Object.keys(auditActions) as [AuditAction, ...AuditAction[]]);

/** One line of the audit record. */
export const auditLine = z
  .object({
    seq: z.number().int(),
    at: instant,
    /** As they were called then; a part of the system has no id. */
    actor: z.object({ id: z.uuid().nullable(), name: z.string() }),
    /** One of `auditActions`, or what a version before this one wrote. */
    action: z.string(),
    /** `name` as it is called now; null when it is gone or has no name. */
    object: z.object({ kind: z.string(), id: z.string(), name: z.string().nullable() }),
    address: z.string().nullable(),
    /** Why, when the person had to say so. */
    reason: z.string().nullable(),
  })
  .meta({ id: 'AuditLine' });
export type AuditLine = z.output<typeof auditLine>;

export const auditQuery = pageQuery(['at'], '-at').extend({
  actorId: z.uuid().optional(),
  action: AuditAction.optional(),
  /** Hospital days, both included. */
  from: day.optional(),
  to: day.optional(),
});
export type AuditQuery = z.output<typeof auditQuery>;
export const auditPage = pageOf(auditLine);

/** Who stands in the audit record. */
export const auditActors = z.object({ items: z.array(z.object({ id: z.uuid(), name: z.string() })) });
