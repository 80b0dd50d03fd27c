import { z } from 'zod';
import { versioned } from './commands.ts';
import type { ErrorEntry } from './errors.ts';
import { pageOf, pageQuery } from './paging.ts';
import { instant } from './time.ts';

export const callbackErrors = {
  'callback.action-not-allowed': {
    status: 409,
    zh: '这个回电任务已经结束，或者没有人领，请刷新看一下',
    en: 'This call-back task is over, or nobody has taken it; reload and look',
  },
  'callback.result-missing': {
    status: 422,
    zh: '请写一句回电结果，再结束',
    en: 'Write one sentence on what came of it, then end it',
  },
  'callback.past': {
    status: 422,
    zh: '这个时间已经过了，请选以后的时间',
    en: 'This time is over; choose a later one',
  },
} as const satisfies Record<string, ErrorEntry>;

export const callbackReasons = [
  'queue',
  'scheduled',
  'voicemail',
  'interrupted',
  'promised',
  'wants_person',
  'low_rating',
] as const;
export const callbackStates = ['open', 'done', 'cancelled'] as const;
/** `done`: they were rung back. `cancel`: it is not needed any more. */
export const callbackActions = ['take', 'giveBack', 'done', 'cancel'] as const;
export type CallbackAction = (typeof callbackActions)[number];

const named = z.object({ id: z.uuid(), name: z.string() });

export const callbackTask = z
  .object({
    id: z.uuid(),
    callId: z.uuid().nullable(),
    /** Masked; empty when only the patient is known. */
    caller: z.string(),
    patient: named.nullable(),
    queue: named.nullable(),
    reason: z.enum(callbackReasons),
    dueAt: instant,
    comment: z.string(),
    state: z.enum(callbackStates),
    assignedTo: named.nullable(),
    /** What came of it. */
    result: z.string(),
    closedAt: instant.nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'CallbackTask' });
export type CallbackTask = z.output<typeof callbackTask>;

export const callbackQuery = pageQuery(['dueAt'], 'dueAt').extend({
  state: z.enum(callbackStates).optional(),
  whose: z.enum(['mine', 'nobodys']).optional(),
});
export type CallbackQuery = z.output<typeof callbackQuery>;
export const callbackPage = pageOf(callbackTask);

export const callbackChange = versioned.extend({
  action: z.enum(callbackActions),
  result: z.string().trim().max(500).optional(),
});
export type CallbackChange = z.output<typeof callbackChange>;

/** What was agreed in a call: when to ring again, and who does: oneself, or anybody of the queue. */
export const scheduledCallback = z.object({
  dueAt: instant,
  comment: z.string().trim().max(500).default(''),
  whose: z.enum(['mine', 'anyones']),
});
export type ScheduledCallback = z.output<typeof scheduledCallback>;
