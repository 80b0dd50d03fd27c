import { z } from 'zod';
import { versioned } from '../commands.ts';
import type { ErrorEntry } from '../errors.ts';
import { pageOf, pageQuery } from '../paging.ts';
import { day, instant } from '../time.ts';
import { BlockRule, Outcome, TargetResult } from './outcomes.ts';
import { CampaignSettings, givenCampaignSettings } from './settings.ts';

export const campaignErrors = {
  'campaign.not-editable': {
    status: 409,
    zh: '任务已经开始，不能再改对象和问卷；可以暂停后另建任务',
    en: 'The campaign has started; its patients and questionnaire can no longer change',
  },
  'campaign.action-not-allowed': {
    status: 409,
    zh: '任务现在的状态不能做这个操作，请刷新后再看',
    en: 'The campaign is not in a state for this; reload and look again',
  },
  'campaign.no-targets': {
    status: 422,
    zh: '没有选到要拨打的患者，请换一个条件',
    en: 'No patients match; choose others',
  },
  'campaign.no-condition': {
    status: 422,
    zh: '没有填任何条件，会选中全部患者；请填一项条件，或者勾选“全部患者”',
    en: 'Without a condition this means every patient; set one, or tick “every patient”',
  },
  'campaign.questionnaire-missing': {
    status: 422,
    zh: '要选一份已发布的问卷',
    en: 'Choose a published questionnaire',
  },
  'campaign.questionnaire-not-askable': {
    status: 422,
    zh: '这份问卷没有一道题能在电话里问，请先修改问卷，或者换一份',
    en: 'None of the questions of this questionnaire can be asked by phone; change it first, or choose another',
  },
  'campaign.notice-missing': { status: 422, zh: '语音通知要写通知内容', en: 'A voice notice needs its text' },
  'campaign.type-unavailable': {
    status: 422,
    zh: '这个类型还不能用，请选语音通知、自动调查或转人工回访',
    en: 'This type is not available; choose a voice notice, an automatic survey, or calls by agents',
  },
  'campaign.queue-missing': {
    status: 422,
    zh: '转人工回访要选一个坐席队列',
    en: 'Calls by agents need the queue whose agents talk',
  },
  'campaign.queue-disabled': {
    status: 409,
    zh: '选的坐席队列已停用，请先启用，或者换一个队列',
    en: 'The queue of this campaign is disabled; enable it first, or choose another',
  },
  'campaign.queue-empty': {
    status: 409,
    zh: '选的队列里没有坐席，电话接通了也没有人讲；请先给队列加坐席',
    en: 'The queue of this campaign has no agents, so nobody would talk; add agents to it first',
  },
  'campaign.predictive-not-allowed': {
    status: 403,
    zh: '预测外呼要由护士长或管理员设置；请改用预览或渐进外呼',
    en: 'Predictive dialling is set by a supervisor; choose preview or progressive',
  },
  'campaign.reservation-over': {
    status: 409,
    zh: '这位患者已经不在您手上了，请等下一位',
    en: 'This patient is no longer kept for you; wait for the next',
  },
  'campaign.no-colleague': {
    status: 409,
    zh: '这个队列现在没有其他坐席签入，派不给同事；请选“过一会儿再派”',
    en: 'Nobody else of this queue is signed in; choose to show the patient again later',
  },
  'campaign.target-blocked': {
    status: 409,
    zh: '按任务的规则现在不能拨打这位患者，已放回名单，到时再派',
    en: 'By the rules of the campaign this patient cannot be called now; they wait in its list',
  },
  'campaign.trunk-missing': {
    status: 422,
    zh: '没有这条线路，请重新选',
    en: 'There is no such trunk; choose again',
  },
  'campaign.trunk-disabled': {
    status: 409,
    zh: '线路“{name}”已停用，打不出电话；请先启用线路',
    en: 'The trunk “{name}” is disabled, so nothing can be dialled; enable it first',
  },
  'campaign.settings-unreadable': {
    status: 409,
    zh: '任务设置有读不出来的地方，已换成默认值；请核对设置，保存后再开始',
    en: 'Some settings of the campaign could not be read and stand at their defaults; check and save them before it runs',
  },
  'campaign.window-over': {
    status: 409,
    zh: '任务到结束为止已经没有可外呼的时间；请先改时间，或者另建任务',
    en: 'No permitted hours are left before the campaign ends; change its times or make another campaign',
  },
  'target.campaign-over': {
    status: 409,
    zh: '任务已中止或正在收尾，不再拨打；请选“不再拨”，需要时另建任务',
    en: 'The campaign was aborted or is draining and dials no more; leave this one, and make another campaign if needed',
  },
  'target.not-in-review': {
    status: 409,
    zh: '这位患者已经处理过了',
    en: 'This patient has been dealt with already',
  },
} as const satisfies Record<string, ErrorEntry>;

export const campaignTypes = [
  'VOICE_NOTICE',
  'AUTO_SURVEY',
  'CONNECT_AGENT',
  'RUN_FLOW',
  'CONNECT_APP',
] as const;
export const CampaignType = z.enum(campaignTypes);
export const campaignStates = ['draft', 'running', 'paused', 'draining', 'completed', 'aborted'] as const;
export const CampaignState = z.enum(campaignStates);
export type CampaignState = z.infer<typeof CampaignState>;
export const Purpose = z.enum(['care', 'satisfaction', 'research', 'education']);

/** Which actions a campaign allows in which state: the server refuses the others, the screen says why. */
export const campaignActions = {
  start: ['draft'],
  pause: ['running'],
  resume: ['paused'],
  drain: ['running', 'paused'],
  abort: ['running', 'paused', 'draining'],
  edit: ['draft', 'paused'],
  delete: ['draft'],
} as const satisfies Record<string, readonly CampaignState[]>;
export type CampaignAction = keyof typeof campaignActions;

/** What keeps a draft from being started. */
export const StartObstacle = z.enum([
  'no-targets',
  'trunk-disabled',
  'window-over',
  'queue-disabled',
  'queue-empty',
]);
export type StartObstacle = z.infer<typeof StartObstacle>;

/** Whom a campaign calls. */
export const Whom = z.discriminatedUnion('from', [
  z.object({ from: z.literal('patients'), patientIds: z.array(z.uuid()).min(1).max(10_000) }),
  /** All that the list of patients shows for the same conditions, evaluated by the server. */
  z.object({
    from: z.literal('filter'),
    q: z.string().trim().max(100).optional(),
    departmentId: z.uuid().optional(),
    ward: z.string().trim().max(60).optional(),
    dischargedFrom: day.optional(),
    dischargedTo: day.optional(),
    /** Without any condition it means every patient, and that must be said. */
    everyone: z.boolean().optional(),
  }),
  z.object({ from: z.literal('import'), importId: z.uuid() }),
  z.object({ from: z.literal('failed'), campaignId: z.uuid() }),
]);
export type Whom = z.infer<typeof Whom>;

const counts = z
  .object({
    targets: z.number().int(),
    waiting: z.number().int(),
    dialing: z.number().int(),
    talking: z.number().int(),
    done: z.number().int(),
    review: z.number().int(),
    completed: z.number().int(),
    attempts: z.number().int(),
    wantsPerson: z.number().int(),
    results: z.record(z.string(), z.number().int()),
    /** Waiting targets by the rule that keeps them from being dialled now; each has one. */
    blocked: z.record(z.string(), z.number().int()),
  })
  .meta({ id: 'CampaignCounts' });
export type CampaignCounts = z.output<typeof counts>;

export const campaign = z
  .object({
    id: z.uuid(),
    name: z.string(),
    type: CampaignType,
    purpose: Purpose,
    state: CampaignState,
    trunkId: z.uuid(),
    trunkName: z.string(),
    /** Lines of the trunk, which it shares among its campaigns: a campaign never uses more, whatever its settings say. */
    trunkChannels: z.number().int(),
    questionnaireVersionId: z.uuid().nullable(),
    questionnaireTitle: z.string().nullable(),
    parentCampaignId: z.uuid().nullable(),
    isSample: z.boolean(),
    createdAt: instant,
    startedAt: instant.nullable(),
    finishedAt: instant.nullable(),
    version: z.number().int(),
    /** Of a draft; empty for the others. */
    obstacles: z.array(StartObstacle),
    /** While the sentences that all its calls share are being spoken: how many are, of how many. */
    speaking: z.object({ spoken: z.number().int(), texts: z.number().int() }).nullable(),
    counts,
  })
  .meta({ id: 'Campaign' });
export type Campaign = z.output<typeof campaign>;

export const campaignDetail = campaign.extend({ settings: CampaignSettings }).meta({ id: 'CampaignDetail' });
export type CampaignDetail = z.output<typeof campaignDetail>;

export const campaignQuery = pageQuery(['createdAt', 'name', 'startedAt'], '-createdAt').extend({
  q: z.string().trim().max(100).optional(),
  state: CampaignState.optional(),
});
export type CampaignQuery = z.output<typeof campaignQuery>;
export const campaignPage = pageOf(campaign);

export const newCampaign = z.object({
  name: z.string().trim().min(1).max(100),
  type: CampaignType,
  purpose: Purpose,
  trunkId: z.uuid(),
  questionnaireVersionId: z.uuid().nullable().default(null),
  settings: givenCampaignSettings,
  whom: Whom,
});
export type NewCampaign = z.output<typeof newCampaign>;

export const campaignChange = versioned.extend({
  name: z.string().trim().min(1).max(100).optional(),
  settings: givenCampaignSettings.optional(),
});

/** How many patients one rule keeps back: for good, or only for now. */
const blockedCount = z.object({ rule: BlockRule, count: z.number().int(), isForGood: z.boolean() });

/** What will happen, before anything does. */
export const campaignCheck = z
  .object({
    targets: z.number().int(),
    willCall: z.number().int(),
    blocked: z.array(blockedCount),
    attempts: z.number().int(),
    opensAt: instant.nullable(),
    /** When it will be through if dials go as usual; null: not before its end. */
    earliestAt: instant.nullable(),
    /** When it will be through if somebody needs every attempt; null: not before its end. */
    latestAt: instant.nullable(),
    /** What the time until `earliestAt` goes into. */
    limitedBy: z.enum(['lines', 'calls_per_second', 'retries', 'calls', 'agents']),
    /** What the estimate rests on. */
    basis: z.object({
      /** Dials of this hospital behind the shares; 0: there are fewer than `leastDials`, so experience of others. */
      dials: z.number().int(),
      leastDials: z.number().int(),
      /** Answered calls with the same questionnaire behind the length; 0: too few, so its words. */
      calls: z.number().int(),
      /** Share of the dials that are answered, 0 to 1. */
      answeredShare: z.number(),
      /** From dial to end of an answered dial. */
      callMs: z.number().int(),
    }),
    /** Years within the campaign for which there is no holiday calendar. */
    missingYears: z.array(z.number().int()),
    /** Who will talk; null: the campaign needs nobody. */
    agents: z
      .object({
        queue: z.string(),
        members: z.number().int(),
        signedIn: z.number().int(),
        isEnabled: z.boolean(),
        /** By the queue's own hours, now. */
        isOpen: z.boolean(),
      })
      .nullable(),
  })
  .meta({ id: 'CampaignCheck' });
export type CampaignCheck = z.output<typeof campaignCheck>;

/** Which number of the check is opened. */
export const blockedQuery = z.object({
  rule: BlockRule,
  isForGood: z.stringbool(),
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(200).default(20),
});
export type BlockedQuery = z.output<typeof blockedQuery>;

export const blockedPatient = z
  .object({
    patientId: z.uuid(),
    patientName: z.string(),
    /** Masked. */
    phone: z.string().nullable(),
    rule: BlockRule,
    /** Null: for good. */
    until: instant.nullable(),
  })
  .meta({ id: 'BlockedPatient' });
export type BlockedPatient = z.output<typeof blockedPatient>;
export const blockedPage = pageOf(blockedPatient);

export const target = z
  .object({
    id: z.uuid(),
    patientId: z.uuid(),
    patientName: z.string(),
    phone: z.string().nullable(),
    state: z.enum(['waiting', 'dialing', 'done', 'review']),
    result: TargetResult.nullable(),
    attempts: z.number().int(),
    nextAttemptAt: instant.nullable(),
    blockedRule: BlockRule.nullable(),
    blockedUntil: instant.nullable(),
    lastOutcome: Outcome.nullable(),
    wantsPerson: z.boolean(),
  })
  .meta({ id: 'Target' });
export type Target = z.output<typeof target>;

export const targetQuery = pageQuery(['createdAt', 'nextAttemptAt', 'finishedAt'], 'createdAt').extend({
  state: z.enum(['waiting', 'dialing', 'done', 'review']).optional(),
  result: TargetResult.optional(),
  outcome: Outcome.optional(),
  blockedRule: BlockRule.optional(),
  patientId: z.uuid().optional(),
  wantsPerson: z.stringbool().optional(),
});
export type TargetQuery = z.output<typeof targetQuery>;
export const targetPage = pageOf(target);

/** A campaign in which a patient waits to be called, and what they wait for: the rule, and until when if that is known. */
export const waitingPlace = z
  .object({
    campaign: z.object({ id: z.uuid(), name: z.string() }),
    blockedRule: BlockRule.nullable(),
    /** The end of the rule; without a rule, when they are next due. */
    until: instant.nullable(),
  })
  .meta({ id: 'WaitingPlace' });
export type WaitingPlace = z.output<typeof waitingPlace>;
export const waitingPlaces = z.object({ items: z.array(waitingPlace) });

/** What a person decides about a dial whose truth is unknown. */
export const reviewDecision = z.object({ decision: z.enum(['call-again', 'close']) });

export const redialRequest = z.object({ name: z.string().trim().min(1).max(100).optional() });

/** What a second campaign (二次外拨) would be. */
export const redialPreview = z
  .object({
    failed: z.number().int(),
    /** Who comes into it: all but those blocked for good. */
    willCall: z.number().int(),
    blocked: z.array(blockedCount),
  })
  .meta({ id: 'RedialPreview' });
export type RedialPreview = z.output<typeof redialPreview>;
