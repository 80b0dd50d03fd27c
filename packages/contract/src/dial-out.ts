import { z } from 'zod';
import type { AgentStateName } from './agents.ts';
import type { ErrorEntry } from './errors.ts';

/** Why a call from a desk is not made. Each says who or what is in the way, and what can be done. */
export const dialOutErrors = {
  'dial.not-signed-in': {
    status: 409,
    zh: '先在右上角签入电话，再拨打',
    en: 'Sign in at a phone first, then call',
  },
  'dial.in-call': {
    status: 409,
    zh: '手上还有一通电话，结束后再拨',
    en: 'You are in a call; end it, then call',
  },
  'dial.no-number': {
    status: 409,
    zh: '这里没有可以拨打的号码',
    en: 'There is no number here that could be called',
  },
  'dial.number-not-allowed': {
    status: 422,
    zh: '这不是可以拨打的号码：手机 11 位，座机要带区号',
    en: 'This number cannot be called; write mobiles whole, landlines with their area code',
  },
  'dial.no-extension': {
    status: 422,
    zh: '没有这个分机',
    en: 'There is no such extension',
  },
  'dial.own-extension': {
    status: 422,
    zh: '这是您自己的分机',
    en: 'This is your own extension',
  },
  'dial.colleague-busy': {
    status: 409,
    zh: '{name} 正忙，请稍后再拨',
    en: '{name} is busy; call again later',
  },
  'dial.colleague-absent': {
    status: 409,
    zh: '{name} 没有签入，或者在小休',
    en: '{name} has not signed in, or is on a break',
  },
  'dial.abroad': {
    status: 403,
    zh: '没有开通国际长途，需要时请管理员在“设置”里打开',
    en: 'Calls abroad are switched off; an administrator can allow them in the settings',
  },
  'dial.deceased': {
    status: 409,
    zh: '这位患者已去世，不能拨打',
    en: 'This patient has died and is not called',
  },
  'dial.wrong-number': {
    status: 409,
    zh: '这个号码标为错号，接电话的不是患者',
    en: 'This number is marked as somebody else’s',
  },
  'dial.do-not-call': {
    status: 409,
    zh: '对方要求不再来电。确有必要时，写明原因再拨打',
    en: 'They asked for no more calls. When it is truly necessary, write why, then call',
  },
  'dial.on-the-line': {
    status: 409,
    zh: '{name} 正在和对方通话或拨打，请稍后',
    en: '{name} is on the line with them, or calling; wait a little',
  },
  'dial.campaign-dials': {
    status: 409,
    zh: '外呼任务“{name}”正在拨打对方，请稍后',
    en: 'The campaign “{name}” is calling them now; wait a little',
  },
  'dial.calls-us': {
    status: 409,
    zh: '对方正打进来，请等来电接进来',
    en: 'They are calling us at this moment; wait for the call',
  },
  'dial.no-line': {
    status: 409,
    zh: '没有可用的线路，请告诉管理员',
    en: 'There is no line to call on; tell the administrator',
  },
  'dial.echo-not-now': {
    status: 409,
    zh: '写完小结，回到空闲或小休，再做回声测试',
    en: 'Finish the wrap-up first; the echo test is made while you are free or on a break',
  },
  'dial.lines-full': {
    status: 409,
    zh: '线路都占着，请稍等再拨',
    en: 'All lines are in use; wait a moment',
  },
} as const satisfies Record<string, ErrorEntry>;
export type DialRefusal = keyof typeof dialOutErrors;

/** In which states somebody may make a call: the server refuses the others, the screen says why. */
export const dialStates = ['idle', 'paused', 'wrap_up'] as const satisfies readonly AgentStateName[];

/** Dialled, it is nobody's number: one's own phone rings, and one hears oneself. */
export const ECHO_NUMBER = '*43';

/** In which states somebody may make an echo test, after which they are again where they were. */
export const echoStates = ['idle', 'paused'] as const satisfies readonly AgentStateName[];

/** Whom to call. Only a typed number is told; the others are found, so nobody need see the digits. */
export const DialTarget = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('phone'), phoneId: z.uuid() }),
  /** Whoever wants to be rung back. */
  z.object({ kind: z.literal('callback'), taskId: z.uuid() }),
  /** The other side of a call between people: missed, or earlier. */
  z.object({ kind: z.literal('call'), callId: z.uuid() }),
  /** Whom a campaign has called. */
  z.object({ kind: z.literal('attempt'), attemptId: z.uuid() }),
  /** The patient of a campaign who is kept for whoever calls. */
  z.object({ kind: z.literal('reservation'), reservationId: z.uuid() }),
  /** Typed: a number outside, or a colleague's extension. */
  z.object({ kind: z.literal('number'), number: z.string().trim().min(2).max(30) }),
]);
export type DialTarget = z.output<typeof DialTarget>;

export const dialOrder = z.object({
  to: DialTarget,
  /** Why somebody is called who asked for no more calls. */
  despite: z.string().trim().min(4).max(200).optional(),
});
export type DialOrder = z.output<typeof dialOrder>;

/** The call, from the moment at which the phone of whoever dials is rung. */
export const dialAnswer = z.object({ callId: z.uuid() }).meta({ id: 'DialAnswer' });
