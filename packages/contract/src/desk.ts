import { z } from 'zod';
import type { AgentStateName } from './agents.ts';
import type { ErrorEntry } from './errors.ts';

export const deskErrors = {
  'desk.no-call': {
    status: 409,
    zh: '这通电话已经结束，或者不是您在接',
    en: 'This call has ended, or is not yours',
  },
  'desk.not-now': {
    status: 409,
    zh: '通话现在的状态不能这样做，请看一下再试',
    en: 'The call is not in a state for this; look again and retry',
  },
  'desk.nobody-asked': {
    status: 409,
    zh: '没有可以转接的对象，请先咨询或邀请',
    en: 'There is nobody to hand over to; consult or invite somebody first',
  },
  'desk.not-answered-yet': {
    status: 409,
    zh: '对方还没有接听，请稍等或取消咨询',
    en: 'They have not answered yet; wait, or cancel',
  },
  'desk.not-free': {
    status: 409,
    zh: '对方正忙或不在线，请换一位或转到队列',
    en: 'They are busy or not there; choose somebody else, or a queue',
  },
  'desk.no-answer': {
    status: 503,
    zh: '话务服务没有应答，通话不受影响，请再试一次',
    en: 'The call service did not answer; the call goes on, try again',
  },
} as const satisfies Record<string, ErrorEntry>;

/** Where a call is taken. */
export const TransferTarget = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('agent'), staffId: z.uuid() }),
  z.object({ kind: z.literal('queue'), queueId: z.uuid() }),
]);
export type TransferTarget = z.output<typeof TransferTarget>;

/** What an agent may ask of their call, and a supervisor of anybody's. */
export const DeskCommand = z
  .discriminatedUnion('do', [
    z.object({ do: z.enum(['hold', 'resume', 'hangUp']) }),
    z.object({ do: z.enum(['completeTransfer', 'cancelConsult', 'conference', 'leaveConference']) }),
    z.object({ do: z.literal('toRating') }),
    z.object({ do: z.enum(['mute', 'silenceRecording']), isOn: z.boolean() }),
    z.object({ do: z.literal('sendKeys'), keys: z.string().regex(/^[0-9*#]{1,20}$/) }),
    z.object({ do: z.literal('transfer'), to: TransferTarget }),
    z.object({ do: z.literal('consult'), to: TransferTarget }),
    z.object({ do: z.literal('join'), how: z.enum(['listen', 'whisper', 'barge']) }),
    z.object({ do: z.literal('reject') }),
  ])
  .meta({ id: 'DeskCommand' });
export type DeskCommand = z.output<typeof DeskCommand>;

/** In which states of the agent a command makes sense: the server refuses the others, the screen says why. */
export const deskActions = {
  hold: ['talking'],
  resume: ['hold'],
  /** Also while somebody's phone rings for a call of one's own. */
  hangUp: ['reserved', 'ringing', 'talking', 'hold'],
  mute: ['talking', 'hold'],
  sendKeys: ['talking'],
  silenceRecording: ['talking', 'hold'],
  transfer: ['talking', 'hold'],
  consult: ['talking', 'hold'],
  completeTransfer: ['hold'],
  cancelConsult: ['hold'],
  conference: ['hold'],
  leaveConference: ['talking'],
  /** The agent's part ends, and the patient is asked how satisfied they are. */
  toRating: ['talking', 'hold'],
  reject: ['reserved', 'ringing'],
} as const satisfies Partial<Record<DeskCommand['do'], readonly AgentStateName[]>>;

export const commandAnswer = z.object({ done: z.boolean() }).meta({ id: 'CommandAnswer' });
