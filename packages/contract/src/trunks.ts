import { z } from 'zod';
import { versioned } from './commands.ts';
import type { ErrorEntry } from './errors.ts';
import { instant } from './time.ts';
import { trunkCharacters } from './trunk-characters.ts';

export const trunkErrors = {
  'trunk.name-taken': {
    status: 409,
    zh: '已有同名线路，请换一个名称',
    en: 'Another line has this name; choose another',
  },
  'trunk.in-use': {
    status: 409,
    zh: '有正在进行的外呼任务使用这条线路，请先暂停任务再停用',
    en: 'A running campaign uses this line; pause it before disabling the line',
  },
  'trunk.secret-needed': {
    status: 400,
    zh: '注册方式需要填写账号和密码',
    en: 'A line that registers needs a user name and a password',
  },
  'trunk.disabled': {
    status: 409,
    zh: '线路已停用，启用后才能测试',
    en: 'The line is disabled; enable it before testing',
  },
  'trunk.switch-away': {
    status: 503,
    zh: '电话系统没有响应，请稍后再测试',
    en: 'The telephone system does not answer; test again later',
  },
  'trunk.test-running': {
    status: 409,
    zh: '另一个线路测试正在进行，请等它结束',
    en: 'Another line is being tested; wait until that has ended',
  },
} as const satisfies Record<string, ErrorEntry>;

const characters = (pattern: RegExp, zh: string, en: string) =>
  z
    .string()
    .trim()
    .refine((text) => pattern.test(text), { params: { zh, en } });

const name = z.string().trim().min(1).max(40);
const host = characters(
  trunkCharacters.host,
  '只能是 IP 地址或域名，不带端口和 sip:',
  'An IP address or a host name, without port or sip:',
);
const port = z.number().int().min(1).max(65_535);
const username = characters(
  trunkCharacters.username,
  '只能用字母、数字和 . _ + @ -',
  'Letters, digits and . _ + @ - only',
);
const secret = characters(
  trunkCharacters.secret,
  '不能有空格、中文、分号和方括号，最多 128 位',
  'No spaces, semicolons, square brackets or Chinese characters; 128 at most',
);
const callerId = characters(
  trunkCharacters.number,
  '只能是数字，可以以 + 开头，例如 01012345678',
  'Digits only, + at the start allowed, such as 01012345678',
);
const maxChannels = z.number().int().min(1).max(2000);
const maxCallsPerSecond = z.number().min(0.1).max(100);

export const trunkKinds = ['ip', 'registration'] as const;
export type TrunkKind = (typeof trunkKinds)[number];

/** `refused`: the other end does not take our user name and password. `disabled`: switched off here. `not-applied`: the switch does not know it yet, or has not asked the other end. `unknown`: the switch does not answer. */
export const trunkStates = [
  'reachable',
  'unreachable',
  'refused',
  'not-applied',
  'disabled',
  'unknown',
] as const;
export type TrunkState = (typeof trunkStates)[number];

export const trunk = z
  .object({
    id: z.uuid(),
    name: z.string(),
    kind: z.enum(trunkKinds),
    host: z.string(),
    port: z.number().int(),
    username: z.string().nullable(),
    /** The secret itself never leaves the server. */
    hasSecret: z.boolean(),
    callerId: z.string(),
    maxChannels: z.number().int(),
    maxCallsPerSecond: z.number(),
    isEnabled: z.boolean(),
    isSample: z.boolean(),
    createdAt: instant,
    updatedAt: instant,
    version: z.number().int(),
  })
  .meta({ id: 'Trunk' });
export type Trunk = z.output<typeof trunk>;

export const trunkWithStatus = trunk
  .extend({
    state: z.enum(trunkStates),
    /** Of the last SIP OPTIONS. */
    roundTripMs: z.number().nullable(),
    channelsInUse: z.number().int(),
  })
  .meta({ id: 'TrunkWithStatus' });
export type TrunkWithStatus = z.output<typeof trunkWithStatus>;
export const trunkList = z.object({ items: z.array(trunkWithStatus) });

/** What choosing a line for a campaign, and looking whether it can call, needs. */
export const trunkNames = z.object({
  items: z.array(
    z
      .object({ id: z.uuid(), name: z.string(), isEnabled: z.boolean(), state: z.enum(trunkStates) })
      .meta({ id: 'TrunkName' }),
  ),
});

export const newTrunk = z.object({
  name,
  kind: z.enum(trunkKinds),
  host,
  port: port.default(5060),
  username: username.optional(),
  secret: secret.optional(),
  callerId,
  maxChannels,
  maxCallsPerSecond,
});
export type NewTrunk = z.output<typeof newTrunk>;

export const trunkChange = versioned.extend({
  name: name.optional(),
  kind: z.enum(trunkKinds).optional(),
  host: host.optional(),
  port: port.optional(),
  username: username.nullable().optional(),
  /** Left out: stays as it is. */
  secret: secret.optional(),
  callerId: callerId.optional(),
  maxChannels: maxChannels.optional(),
  maxCallsPerSecond: maxCallsPerSecond.optional(),
  isEnabled: z.boolean().optional(),
});
export type TrunkChange = z.output<typeof trunkChange>;

export const trunkTest = z.object({
  /** Also places a call that says one sentence. */
  number: characters(
    trunkCharacters.testNumber,
    '填 11 位手机号，或带区号的固定电话，例如 01012345678',
    'A mobile number of 11 digits, or a landline with its area code, such as 01012345678',
  ).optional(),
});

export const testCallResults = ['answered', 'not-answered', 'failed'] as const;
export const trunkTestResult = z
  .object({
    isReachable: z.boolean(),
    roundTripMs: z.number().nullable(),
    /** Null: no call was asked for. */
    call: z
      .object({
        result: z.enum(testCallResults),
        hasRung: z.boolean(),
        /** Q.850 cause and SIP code as they came. */
        cause: z.number().int().nullable(),
        sipCode: z.number().int().nullable(),
      })
      .nullable(),
    /** What happened, in words. */
    words: z.object({ zh: z.string(), en: z.string() }),
  })
  .meta({ id: 'TrunkTestResult' });
export type TrunkTestResult = z.output<typeof trunkTestResult>;
