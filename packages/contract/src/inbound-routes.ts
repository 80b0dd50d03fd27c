import { z } from 'zod';

const text = z.string().trim().min(1).max(300);

/** Where a caller is led. */
export const InboundWay = z.discriminatedUnion('to', [
  z.object({ to: z.literal('queue'), queueId: z.uuid() }),
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
    position: z.number().int(),
    name: z.string(),
    /** The number that was called, as the carrier sends it; null: any number. */
    number: z.string().nullable(),
    settings: InboundRouteSettings,
    isEnabled: z.boolean(),
    version: z.number().int(),
  })
  .meta({ id: 'InboundRoute' });
export type InboundRoute = z.output<typeof inboundRoute>;
