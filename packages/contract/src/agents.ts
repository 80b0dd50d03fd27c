import { z } from 'zod';
import { versioned } from './commands.ts';
import type { ErrorEntry } from './errors.ts';
import { instant } from './time.ts';

export const agentErrors = {
  'agent.not-one': {
    status: 403,
    zh: '这个账号还不是坐席，请管理员在“呼叫中心 → 坐席”里添加',
    en: 'This account is no agent yet; ask the administrator to add it under Call centre, Agents',
  },
  'agent.action-not-allowed': {
    status: 409,
    zh: '现在的状态不能做这个操作，请看一下当前状态再试',
    en: 'This cannot be done in the present state; look at the state and try again',
  },
  'agent.disposition-missing': {
    status: 409,
    zh: '这通电话还没有选小结，先选小结再继续',
    en: 'This call has no disposition yet; choose one, then go on',
  },
  'agent.no-device': {
    status: 409,
    zh: '电话还没有接通到系统，请先检查耳机和话机',
    en: 'The phone has not reached the system yet; check headset and phone first',
  },
  'agent.exists': {
    status: 409,
    zh: '这个账号已经是坐席了，直接修改就行',
    en: 'This account is an agent already; change that one',
  },
  'agent.number-taken': {
    status: 409,
    zh: '这个工号已有人用，请换一个',
    en: 'This agent number is taken; choose another',
  },
  'agent.extension-taken': {
    status: 409,
    zh: '这个分机号已有人用，请换一个',
    en: 'This extension is taken; choose another',
  },
  'agent.substitute-wrong': {
    status: 422,
    zh: '代班坐席要选另一位在用的坐席',
    en: 'The substitute must be another agent who is enabled',
  },
  'agent.signed-in': {
    status: 409,
    zh: '这位坐席还签入着，先请本人签出再停用',
    en: 'This agent is signed in; ask them to sign out, then disable',
  },
  'agent.pause-name-taken': {
    status: 409,
    zh: '已经有这个小休原因，请换一个名字',
    en: 'There is a reason of this name; choose another',
  },
  'agent.last-pause-code': {
    status: 409,
    zh: '至少要留一个小休原因，坐席才能小休',
    en: 'Keep at least one reason, or nobody can pause',
  },
  'agent.pause-code-missing': {
    status: 422,
    zh: '没有这个小休原因，请重新选',
    en: 'There is no such reason for a pause; choose again',
  },
} as const satisfies Record<string, ErrorEntry>;

export const agentStates = [
  'signed_out',
  'paused',
  'idle',
  'reserved',
  'ringing',
  'talking',
  'hold',
  'wrap_up',
  'unreachable',
] as const;
export type AgentStateName = (typeof agentStates)[number];

/** Which actions of the agent fit which state: the server refuses the others, the screen says why. */
export const agentActions = {
  signIn: ['signed_out'],
  signOut: ['paused', 'idle', 'wrap_up', 'unreachable'],
  ready: ['paused', 'wrap_up'],
  pause: ['idle', 'paused', 'wrap_up', 'unreachable'],
  /** Asked for while a call goes on: takes effect after it. */
  pauseAfter: ['reserved', 'ringing', 'talking', 'hold'],
} as const satisfies Record<string, readonly AgentStateName[]>;
export type AgentAction = keyof typeof agentActions;

/** Why an agent came into a state. */
export const agentCauses = [
  'signed-in',
  'signed-out',
  'ready',
  'pause',
  'pause-after-call',
  'call-offered',
  'dials-out',
  'phone-rings',
  'answered',
  'held',
  'resumed',
  'not-answered',
  'rejected',
  'caller-left',
  'not-connected',
  'call-ended',
  'wrap-up-over',
  'too-many-missed',
  'phone-lost',
  'phone-back',
  'session-ended',
  'lease-expired',
  'forced',
] as const;
export type AgentCause = (typeof agentCauses)[number];

export const pauseCode = z
  .object({
    id: z.uuid(),
    name: z.string(),
    isProductive: z.boolean(),
    /** Longer than this is shown as too long; null: no limit. */
    limitMs: z.number().int().nullable(),
    isEnabled: z.boolean(),
    version: z.number().int(),
  })
  .meta({ id: 'PauseCode' });
export type PauseCode = z.output<typeof pauseCode>;

/** An agent as the wall, the transfer directory and the agent's own bar show it. */
export const agentPresence = z
  .object({
    staffId: z.uuid(),
    name: z.string(),
    agentNo: z.string(),
    extension: z.string(),
    state: z.enum(agentStates),
    since: instant,
    /** The end of wrap-up, of a lease, of a limited pause. */
    until: instant.nullable(),
    pauseCodeId: z.uuid().nullable(),
    /** Pauses once the present call is over. */
    pausesAfter: z.boolean(),
    callId: z.uuid().nullable(),
    isReachable: z.boolean(),
  })
  .meta({ id: 'AgentPresence' });
export type AgentPresence = z.output<typeof agentPresence>;

export const agentPause = z.object({ pauseCodeId: z.uuid() });

/** An agent as the administrator sees it. */
export const agent = z
  .object({
    staffId: z.uuid(),
    name: z.string(),
    login: z.string(),
    agentNo: z.string(),
    extension: z.string(),
    /** The phone on their desk, and whether it is registered now; null: none is set up. */
    deskPhone: z.object({ isReachable: z.boolean() }).nullable(),
    isAutoAnswer: z.boolean(),
    /** null: that of the queue. */
    wrapUpMs: z.number().int().nullable(),
    substituteId: z.uuid().nullable(),
    skills: z.array(z.object({ skill: z.string(), level: z.number().int() })),
    /** So many calls in a row that were not taken lead to a pause. */
    missesAllowed: z.number().int(),
    /** Names of the queues whose callers this agent takes. */
    queues: z.array(z.string()),
    isEnabled: z.boolean(),
    /** The account behind it may sign in. */
    isAccountEnabled: z.boolean(),
    version: z.number().int(),
  })
  .meta({ id: 'Agent' });
export type Agent = z.output<typeof agent>;
export const agentList = z.object({ items: z.array(agent) });

const agentFields = {
  agentNo: z.string().regex(/^[0-9]{2,8}$/),
  extension: z.string().regex(/^[0-9]{2,6}$/),
  isAutoAnswer: z.boolean(),
  wrapUpMs: z.number().int().min(0).max(3_600_000).nullable(),
  substituteId: z.uuid().nullable(),
  skills: z
    .array(z.object({ skill: z.string().trim().min(1).max(40), level: z.number().int().min(1).max(10) }))
    .max(30)
    .refine((skills) => new Set(skills.map(({ skill }) => skill)).size === skills.length, {
      params: { zh: '同一个技能只填一次', en: 'Each skill can be given once' },
    }),
  missesAllowed: z.number().int().min(1).max(20),
};
export const newAgent = z.object({
  staffId: z.uuid(),
  ...agentFields,
  isAutoAnswer: agentFields.isAutoAnswer.default(true),
  wrapUpMs: agentFields.wrapUpMs.default(null),
  substituteId: agentFields.substituteId.default(null),
  skills: agentFields.skills.default([]),
  missesAllowed: agentFields.missesAllowed.default(3),
});
export type NewAgent = z.output<typeof newAgent>;
export const agentChange = versioned.extend({
  ...z.object(agentFields).partial().shape,
  isEnabled: z.boolean().optional(),
});
export type AgentChange = z.output<typeof agentChange>;

const pauseCodeFields = {
  name: z.string().trim().min(1).max(20),
  isProductive: z.boolean(),
  limitMs: z.number().int().min(60_000).max(28_800_000).nullable(),
};
export const newPauseCode = z.object(pauseCodeFields);
export type NewPauseCode = z.output<typeof newPauseCode>;
export const pauseCodeChange = versioned.extend({
  ...z.object(pauseCodeFields).partial().shape,
  isEnabled: z.boolean().optional(),
});
export type PauseCodeChange = z.output<typeof pauseCodeChange>;
export const pauseCodeList = z.object({ items: z.array(pauseCode) });

/** What the browser's phone signs in with; made at sign-in and gone at sign-out. */
export const browserPhone = z
  .object({
    deviceId: z.uuid(),
    /** `sip:` address of this phone. */
    uri: z.string(),
    username: z.string(),
    password: z.string(),
    /** Path of the websocket on this very origin. */
    path: z.string(),
    extension: z.string(),
    isAutoAnswer: z.boolean(),
  })
  .meta({ id: 'BrowserPhone' });
export type BrowserPhone = z.output<typeof browserPhone>;

/** What a SIP phone on the desk is set up with. Answered once: the password is shown to nobody again. */
export const deskPhone = z
  .object({
    server: z.string(),
    port: z.number().int(),
    username: z.string(),
    password: z.string(),
    extension: z.string(),
  })
  .meta({ id: 'DeskPhone' });
export type DeskPhone = z.output<typeof deskPhone>;
