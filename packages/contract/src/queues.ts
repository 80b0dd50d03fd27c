import { z } from 'zod';
import { Schedule } from './campaigns/settings.ts';
import { versioned } from './commands.ts';
import type { ErrorEntry } from './errors.ts';
import { RatingSettings } from './ratings.ts';
import { instant } from './time.ts';

export const queueErrors = {
  'queue.name-taken': {
    status: 409,
    zh: '已经有同名的队列，请换一个名字',
    en: 'There is a queue of this name; choose another',
  },
  'queue.in-use': {
    status: 409,
    zh: '还有来电路线或等待的来电在用这个队列，先改掉再停用',
    en: 'Callers or an incoming route still use this queue; change those first',
  },
  'queue.way-wrong': {
    status: 422,
    zh: '溢出去的队列要是另一个在用的队列',
    en: 'The queue to go on to must be another one that is enabled',
  },
  'queue.circle': {
    status: 422,
    zh: '这几个队列都满了或关门时，来电会来回转，出不去；请把其中一个改成登记回电或留言',
    en: 'When these queues are full or closed, callers would go round in circles; let one of them note a call-back or take a message',
  },
  'queue.member-unknown': {
    status: 422,
    zh: '有成员不是坐席，请刷新后重新选',
    en: 'A member is no agent; reload and choose again',
  },
} as const satisfies Record<string, ErrorEntry>;

/** Who of the free agents is next. */
export const queueStrategies = [
  'longest_idle',
  'fewest_calls',
  'round_robin',
  'fixed_order',
  'highest_skill',
  'ring_all',
] as const;
export type QueueStrategy = (typeof queueStrategies)[number];

/** Where a caller goes who has waited long enough, or whom the queue does not take. */
export const QueueExit = z.discriminatedUnion('to', [
  z.object({ to: z.literal('queue'), queueId: z.uuid() }),
  z.object({ to: z.literal('voicemail') }),
  z.object({ to: z.literal('callback') }),
  z.object({ to: z.literal('announcement'), text: z.string().trim().min(1).max(300) }),
]);
export type QueueExit = z.output<typeof QueueExit>;

const ms = (max: number) => z.number().int().min(0).max(max);
const MINUTE = 60_000;

export const QueueSettings = z.object({
  strategy: z.enum(queueStrategies).default('longest_idle'),
  /** Among queues: a caller of a heavier queue is served first. */
  weight: z.number().int().min(0).max(100).default(10),
  /** What an agent must be able to do, from 1 to 10, and how much less is enough after how long. */
  skills: z
    .array(z.object({ skill: z.string().trim().min(1).max(40), minLevel: z.number().int().min(1).max(10) }))
    .max(10)
    .default([]),
  relax: z
    .array(z.object({ afterMs: ms(60 * MINUTE), byLevels: z.number().int().min(1).max(10) }))
    .max(10)
    .default([]),
  ringMs: ms(2 * MINUTE).default(20_000),
  wrapUpMs: ms(60 * MINUTE).default(30_000),
  /** How long a caller waits for the agent who tried to reach them before the team is asked. */
  ownerWaitMs: ms(5 * MINUTE).default(20_000),
  maxWaiting: z.number().int().min(1).max(1000).default(50),
  /** Heard again and again while waiting. */
  announceEveryMs: z
    .number()
    .int()
    .min(15_000)
    .max(10 * MINUTE)
    .default(45_000),
  /** In order; each after so long in this queue. */
  overflow: z
    .array(z.object({ afterMs: ms(120 * MINUTE), exit: QueueExit }))
    .max(6)
    .default([]),
  /** For whom the queue has no room, or who comes when it is closed or nobody has signed in. */
  whenFull: QueueExit.default({ to: 'callback' }),
  whenClosed: QueueExit.default({ to: 'callback' }),
  schedule: Schedule.nullable().default(null),
  /** Answered within this is good service. */
  serviceLevelMs: ms(10 * MINUTE).default(20_000),
  /** Abandoned sooner than this counts on neither side. */
  shortAbandonMs: ms(MINUTE).default(5_000),
  rating: RatingSettings.prefault({}),
});
export type QueueSettings = z.output<typeof QueueSettings>;

export const queueMember = z.object({ staffId: z.uuid(), name: z.string(), agentNo: z.string() });

export const queue = z
  .object({
    id: z.uuid(),
    name: z.string(),
    settings: QueueSettings,
    members: z.array(queueMember),
    isEnabled: z.boolean(),
    createdAt: instant,
    version: z.number().int(),
  })
  .meta({ id: 'Queue' });
export type Queue = z.output<typeof queue>;
export const queueList = z.object({ items: z.array(queue) });

const queueFields = {
  name: z.string().trim().min(1).max(60),
  settings: QueueSettings,
  /** In order: the order of `fixed_order`. */
  memberIds: z
    .array(z.uuid())
    .max(500)
    .refine((ids) => new Set(ids).size === ids.length, {
      params: { zh: '同一位坐席只能选一次', en: 'Each agent can be chosen once' },
    }),
};
export const newQueue = z.object(queueFields);
export type NewQueue = z.output<typeof newQueue>;
export const queueChange = versioned.extend({
  ...z.object(queueFields).partial().shape,
  isEnabled: z.boolean().optional(),
});
export type QueueChange = z.output<typeof queueChange>;
