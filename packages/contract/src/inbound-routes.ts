import { z } from 'zod';
import { Schedule } from './campaigns/settings.ts';
import { versioned } from './commands.ts';
import type { ErrorEntry } from './errors.ts';
import { isSpeakable, unspeakable } from './spoken-text.ts';

export const inboundRouteErrors = {
  'inbound-route.number-taken': {
    status: 409,
    zh: '这个号码已经有一条在用的线路，请改那一条',
    en: 'An enabled route takes this number already; change that one',
  },
  'inbound-route.queue-wrong': {
    status: 422,
    zh: '线路要通到一个在用的队列，请重新选',
    en: 'A route must lead to a queue that is enabled; choose again',
  },
  'inbound-route.extension-wrong': {
    status: 422,
    zh: '这个分机已经停用，请换一个',
    en: 'This extension is not in use any more; choose another',
  },
  'first-line.exists': {
    status: 409,
    zh: '已经有队列或来电路线，请直接修改',
    en: 'There is a queue or an incoming route already; change that one',
  },
} as const satisfies Record<string, ErrorEntry>;

/** What a new route greets with: patients hear it, whatever language the screens have. */
export const usualGreeting = '您好，这里是医院随访中心，为了保证服务质量，通话将会录音。';

const text = z.string().trim().min(1).max(300);

const toQueue = z.object({ to: z.literal('queue'), queueId: z.uuid() });
/** The message becomes the work of whoever serves the queue. */
const toVoicemail = z.object({ to: z.literal('voicemail'), queueId: z.uuid() });

/** Where a caller goes whom an extension does not take. Neither leads back to an extension. */
export const ExtensionFallback = z.discriminatedUnion('to', [toQueue, toVoicemail]);
export type ExtensionFallback = z.output<typeof ExtensionFallback>;

/** Where a caller is led. */
export const InboundWay = z.discriminatedUnion('to', [
  toQueue,
  /** To the phone of one agent; `instead`: they do not answer, are busy or away. */
  z.object({ to: z.literal('extension'), staffId: z.uuid(), instead: ExtensionFallback }),
  toVoicemail,
  z.object({ to: z.literal('announcement'), text }),
]);
export type InboundWay = z.output<typeof InboundWay>;

export const InboundRouteSettings = z.object({
  /** Who this is, and that the call is recorded. */
  greeting: text,
  /** One sentence and one key each; none: the caller is led on at once. */
  menu: z
    .array(z.object({ key: z.string().regex(/^[0-9]$/), say: text, way: InboundWay }))
    .max(10)
    .refine((menu) => new Set(menu.map(({ key }) => key)).size === menu.length, {
      params: { zh: '一个按键只能用一次', en: 'Each key can be used once' },
    })
    .default([]),
  /** Whoever presses nothing. */
  otherwise: InboundWay,
  /** null: open always. Holidays and make-up workdays are the calendar's. */
  schedule: Schedule.nullable().default(null),
  /** What callers outside the hours hear and where they are led; set wherever there are hours. */
  whenClosed: z.object({ greeting: text, way: InboundWay }).nullable().default(null),
  /** A caller whom we tried to reach within so many hours is led to what we wanted of them. 0: nobody is. */
  ringBackHours: z
    .number()
    .int()
    .min(0)
    .max(24 * 60)
    .default(72),
});
export type InboundRouteSettings = z.output<typeof InboundRouteSettings>;

export const inboundRoute = z
  .object({
    id: z.uuid(),
    name: z.string(),
    /** The number that was called, as the carrier sends it; null: any number. */
    number: z.string().nullable(),
    settings: InboundRouteSettings,
    isEnabled: z.boolean(),
    version: z.number().int(),
  })
  .meta({ id: 'InboundRoute' });
export type InboundRoute = z.output<typeof inboundRoute>;

export const inboundRouteList = z.object({ items: z.array(inboundRoute) });

const routeFields = {
  name: z.string().trim().min(1).max(60),
  number: z
    .string()
    .regex(/^[0-9]{3,20}$/)
    .nullable(),
  /** What callers hear holds no placeholder: none is known here. */
  settings: InboundRouteSettings.refine(({ greeting }) => isSpeakable(greeting, 'other'), {
    path: ['greeting'],
    params: unspeakable.other,
  })
    .refine(({ whenClosed }) => whenClosed === null || isSpeakable(whenClosed.greeting, 'other'), {
      path: ['whenClosed', 'greeting'],
      params: unspeakable.other,
    })
    .refine(({ schedule, whenClosed }) => schedule === null || whenClosed !== null, {
      path: ['whenClosed'],
      params: {
        zh: '有开放时间，就要写明其余时间怎么接',
        en: 'Where there are hours, say what happens outside them',
      },
    }),
};
export const newInboundRoute = z.object(routeFields);
export type NewInboundRoute = z.output<typeof newInboundRoute>;
export const inboundRouteChange = versioned.extend({
  ...z.object(routeFields).partial().shape,
  isEnabled: z.boolean().optional(),
});
export type InboundRouteChange = z.output<typeof inboundRouteChange>;

/** What the first line was made of. */
export const firstLine = z
  .object({ queueId: z.uuid(), routeId: z.uuid(), agents: z.number().int() })
  .meta({ id: 'FirstLine' });
export type FirstLine = z.output<typeof firstLine>;
